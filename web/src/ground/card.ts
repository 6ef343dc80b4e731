/** The graphics card's programs, buffers and textures, made and let go of in one place. */
import { SEGMENT_WORDS, type Mesh } from './mesh';

type Gl = WebGL2RenderingContext;

/** Texels in a row of words, as the shaders take them: 2,048 is the least that WebGL 2 promises. */
const ROW = 2048;

/** Uniforms by name; a number is taken as what the program declares. */
export type Values = Record<string, number | boolean | readonly number[]>;

export class Program {
  private readonly gl: Gl;
  private readonly program: WebGLProgram;
  private readonly uniforms = new Map<string, { place: WebGLUniformLocation | null; type: number }>();

  constructor(gl: Gl, { vertex, fragment }: { vertex: string; fragment: string }) {
    this.gl = gl;
    this.program = gl.createProgram();
    const shaders = [compiled(gl, gl.VERTEX_SHADER, vertex), compiled(gl, gl.FRAGMENT_SHADER, fragment)];
    for (const shader of shaders) gl.attachShader(this.program, shader);
    gl.linkProgram(this.program);
    for (const shader of shaders) gl.deleteShader(shader);
    if (gl.getProgramParameter(this.program, gl.LINK_STATUS) !== true && !gl.isContextLost()) throw new Error(`a program of the map does not link: ${gl.getProgramInfoLog(this.program)}`);
    for (let i = 0; i < Number(gl.getProgramParameter(this.program, gl.ACTIVE_UNIFORMS)); i++) this.find(i);
  }

  /** Draws with this program from now on, with these values; those that it does not declare are passed over. */
  use(values: Values): void {
    this.gl.useProgram(this.program);
    for (const [name, value] of Object.entries(values)) this.set(name, value);
  }

  set(name: string, value: number | boolean | readonly number[]): void {
    const { gl } = this;
    const uniform = this.uniforms.get(name);
    if (uniform === undefined) return;
    const { place, type } = uniform;
    if (typeof value === 'object') this.setAll(place, value);
    else if (type === gl.FLOAT) gl.uniform1f(place, Number(value));
    else if (type === gl.UNSIGNED_INT) gl.uniform1ui(place, Number(value));
    else gl.uniform1i(place, Number(value));
  }

  free(): void {
    this.gl.deleteProgram(this.program);
  }

  private setAll(place: WebGLUniformLocation | null, values: readonly number[]): void {
    const { gl } = this;
    if (values.length === 2) gl.uniform2fv(place, values);
    else if (values.length === 3) gl.uniform3fv(place, values);
    else gl.uniform4fv(place, values);
  }

  private find(index: number): void {
    const found = this.gl.getActiveUniform(this.program, index);
    if (found !== null) this.uniforms.set(found.name, { place: this.gl.getUniformLocation(this.program, found.name), type: found.type });
  }
}

function compiled(gl: Gl, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error('this browser gives the map no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true && !gl.isContextLost()) throw new Error(`a shader of the map does not compile: ${gl.getShaderInfoLog(shader)}`);
  return shader;
}

/** A mesh on the card. */
export class Loaded {
  readonly extent: number;
  readonly corners: number;
  readonly segmentCount: number;
  readonly records: WebGLTexture;
  readonly segments: WebGLTexture;
  readonly ground: WebGLVertexArrayObject;
  private readonly buffers: WebGLBuffer[];

  constructor(gl: Gl, { extent, records, corners, owners, triangles, segments }: Mesh) {
    this.extent = extent;
    this.corners = triangles.length;
    this.segmentCount = segments.length / SEGMENT_WORDS;
    this.records = wordsOf(gl, records);
    this.segments = wordsOf(gl, segments);
    this.ground = gl.createVertexArray();
    gl.bindVertexArray(this.ground);
    this.buffers = [filled(gl, gl.ELEMENT_ARRAY_BUFFER, triangles), filled(gl, gl.ARRAY_BUFFER, corners)];
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.SHORT, false, 0, 0);
    this.buffers.push(filled(gl, gl.ARRAY_BUFFER, owners));
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, 0, 0);
    gl.bindVertexArray(null);
  }

  free(gl: Gl): void {
    for (const buffer of this.buffers) gl.deleteBuffer(buffer);
    for (const texture of [this.records, this.segments]) gl.deleteTexture(texture);
    gl.deleteVertexArray(this.ground);
  }
}

/** A buffer with these numbers, bound. */
function filled(gl: Gl, target: number, data: Int16Array | Uint32Array): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(target, buffer);
  gl.bufferData(target, data, gl.STATIC_DRAW);
  return buffer;
}

/** Words as a texture, four a texel, in rows as wide as any card takes. */
function wordsOf(gl: Gl, words: Uint32Array): WebGLTexture {
  const height = Math.max(1, Math.ceil(words.length / (ROW * 4)));
  const padded = new Uint32Array(height * ROW * 4);
  padded.set(words);
  const texture = bound(gl, gl.TEXTURE_2D, gl.NEAREST);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, ROW, height, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, padded);
  return texture;
}

/** Squares of one size in the layers of one texture, which repeat on all sides. Colours are multiplied by their opacity. */
export function layersOf(gl: Gl, images: readonly ImageData[]): WebGLTexture {
  const { width, height } = images[0] ?? new ImageData(1, 1);
  const texture = bound(gl, gl.TEXTURE_2D_ARRAY, gl.LINEAR);
  gl.texStorage3D(gl.TEXTURE_2D_ARRAY, Math.floor(Math.log2(width)) + 1, gl.RGBA8, width, height, Math.max(1, images.length));
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  images.forEach((image, layer) => gl.texSubImage3D(gl.TEXTURE_2D_ARRAY, 0, 0, 0, layer, width, height, 1, gl.RGBA, gl.UNSIGNED_BYTE, image));
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.generateMipmap(gl.TEXTURE_2D_ARRAY);
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  for (const axis of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D_ARRAY, axis, gl.REPEAT);
  return texture;
}

/** A table of colours, row by row. */
export function tableOf(gl: Gl, rows: readonly (readonly Rgba[])[]): WebGLTexture {
  const texture = bound(gl, gl.TEXTURE_2D, gl.NEAREST);
  const bytes = Uint8Array.from(rows.flat(2).map((share) => Math.round(share * 255)));
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, rows[0]?.length ?? 1, rows.length, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  return texture;
}

function bound(gl: Gl, target: number, filter: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(target, texture);
  for (const which of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(target, which, filter);
  return texture;
}

/** Red, green, blue and opacity from 0 to 1, the first three multiplied by the last. */
export type Rgba = readonly [number, number, number, number];

/** A picture of two channels as large as the canvas, drawn out of sight and read by a later pass. */
export class Field {
  readonly texture: WebGLTexture;
  private readonly frame: WebGLFramebuffer;
  private size = { width: 0, height: 0 };

  constructor(gl: Gl) {
    this.texture = bound(gl, gl.TEXTURE_2D, gl.NEAREST);
    for (const axis of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, axis, gl.CLAMP_TO_EDGE);
    this.frame = gl.createFramebuffer();
  }

  /** What is drawn from now on goes here, onto nothing. */
  open(gl: Gl, size: { width: number; height: number }): void {
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.frame);
    if (size.width !== this.size.width || size.height !== this.size.height) this.resize(gl, size);
    gl.viewport(0, 0, size.width, size.height);
    gl.disable(gl.SCISSOR_TEST);
    gl.colorMask(true, true, true, true);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  free(gl: Gl): void {
    gl.deleteTexture(this.texture);
    gl.deleteFramebuffer(this.frame);
  }

  private resize(gl: Gl, { width, height }: { width: number; height: number }): void {
    this.size = { width, height };
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG8, width, height, 0, gl.RG, gl.UNSIGNED_BYTE, null);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.texture, 0);
  }
}
