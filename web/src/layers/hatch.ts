/** The patterns of grey ground, one a reason, drawn as images at run time. They must differ in black and white print. */
import type { ExpressionSpecification } from 'maplibre-gl';

export const REASONS = ['contested', 'unknown', 'no_mans_land', 'stale'] as const;
export type Reason = (typeof REASONS)[number];

/** Side of the square that repeats, in CSS pixels. */
export const HATCH_PX = 12;

export function hatchId(reason: string): string {
  return `hatch-${reason}`;
}

/** The image of a feature's reason; ground whose reason is not known here is drawn as unknown. */
export function pattern(): ExpressionSpecification {
  return ['match', ['get', 'reason'], ...REASONS.flatMap((reason) => [reason, hatchId(reason)]), hatchId('unknown')] as unknown as ExpressionSpecification;
}

/** One square of a pattern on its ground, drawn at twice its size for dense screens. */
export function hatch(reason: Reason, ground: string, ink: string): { image: ImageData; pixelRatio: number } {
  return square((pen) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, HATCH_PX, HATCH_PX);
    pen.strokeStyle = pen.fillStyle = ink;
    DRAW[reason](pen);
  });
}

function square(draw: (pen: CanvasRenderingContext2D) => void): { image: ImageData; pixelRatio: number } {
  const pixelRatio = 2;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = HATCH_PX * pixelRatio;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no canvas');
  pen.scale(pixelRatio, pixelRatio);
  draw(pen);
  return { image: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

/** Stripes of one colour with nothing between them, drawn over another. */
export function stripes(ink: string): { image: ImageData; pixelRatio: number } {
  return square((pen) => {
    pen.strokeStyle = ink;
    pen.lineWidth = 2.6;
    for (const shift of [-HATCH_PX, 0, HATCH_PX]) stroke(pen, shift - 2, HATCH_PX + 2, shift + HATCH_PX + 2, -2);
  });
}

const DRAW: Record<Reason, (pen: CanvasRenderingContext2D) => void> = {
  contested: (pen) => {
    pen.lineWidth = 1.6;
    for (const shift of [-HATCH_PX / 2, 0, HATCH_PX / 2, HATCH_PX]) stroke(pen, shift - 2, -2, shift + HATCH_PX + 2, HATCH_PX + 2);
  },
  unknown: (pen) => {
    for (const [x, y] of [[3, 3], [9, 3], [6, 9], [0, 9], [12, 9]] as const) {
      pen.beginPath();
      pen.arc(x, y, 1, 0, 2 * Math.PI);
      pen.fill();
    }
  },
  no_mans_land: (pen) => {
    pen.lineWidth = 1.2;
    for (const y of [2, 6, 10]) stroke(pen, 0, y, HATCH_PX, y);
  },
  stale: (pen) => {
    pen.lineWidth = 1.2;
    stroke(pen, 1, 3, 5, 3);
    stroke(pen, 7, 9, 11, 9);
  },
};

function stroke(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
