declare module 'virtual:atlas' {
  const url: string;
  export default url;
}
