/** Side colours for dark ground, made from those the theatre names for light ground. */
import type { Side } from './data';

export interface SideColours {
  line: string;
  ground: string;
  fresh: string;
}

type Oklch = { lightness: number; chroma: number; hue: number };

export function sideColours(side: Side, dark: boolean): SideColours {
  return dark
    ? { line: map(side.line, brightLine), ground: map(side.ground, deepGround(side.line)), fresh: map(side.fresh, deepGround(side.line)) }
    : { line: side.line, ground: side.ground, fresh: side.fresh };
}

/** Light enough for 5.4 : 1 on a dark panel, with the hue kept. */
const brightLine = ({ chroma, hue }: Oklch): Oklch => ({ lightness: 0.745, chroma: Math.min(0.13, chroma * 0.85), hue });

/** The paler a ground is on paper, the deeper on dark: stronger colours stay the stronger ones. Its hue is the line's, since pale hues drift. */
const deepGround = (line: string) => ({ lightness, chroma }: Oklch): Oklch => ({
  lightness: Math.min(0.5, Math.max(0.25, 0.286 + (0.935 - lightness) * 0.88)),
  chroma: Math.min(0.1, chroma + 0.014),
  hue: toOklch(line).hue,
});

function map(hex: string, change: (from: Oklch) => Oklch): string {
  return toHex(change(toOklch(hex)));
}

function channels(hex: string): [number, number, number] {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(full.slice(at, at + 2), 16) / 255));
  return [r, g, b];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const encoded = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

/* The matrices are Björn Ottosson's, from the definition of Oklab. */
function toOklch(hex: string): Oklch {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

function toHex({ lightness, chroma, hue }: Oklch): string {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb.map((c) => Math.round(encoded(Math.min(1, Math.max(0, c))) * 255).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = channels(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
