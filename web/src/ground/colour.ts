/** Colours of the page's style sheet as the graphics card takes them. */
import type { Rgba } from './card';

/** Any colour that CSS can name. */
export function rgba(css: string): Rgba {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no canvas');
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  return [red * opacity, green * opacity, blue * opacity, opacity];
}
