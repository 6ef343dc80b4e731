/** The patterns of grey ground, one a reason, drawn as images at run time. They must differ in black and white print. */
export const REASONS = ['contested', 'unknown', 'no_mans_land', 'stale'] as const;
export type Reason = (typeof REASONS)[number];

/** Side of the square that repeats, in CSS pixels. */
const SIZE = 12;

export function hatchId(reason: string): string {
  return `hatch-${reason}`;
}

/** One square of a pattern on its ground, drawn at twice its size for dense screens. */
export function hatch(reason: Reason, ground: string, ink: string): { image: ImageData; pixelRatio: number } {
  return square((pen) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.strokeStyle = pen.fillStyle = ink;
    DRAW[reason](pen);
  });
}

function square(draw: (pen: CanvasRenderingContext2D) => void): { image: ImageData; pixelRatio: number } {
  const pixelRatio = 2;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * pixelRatio;
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
    for (const shift of [-SIZE, 0, SIZE]) stroke(pen, shift - 2, SIZE + 2, shift + SIZE + 2, -2);
  });
}

const DRAW: Record<Reason, (pen: CanvasRenderingContext2D) => void> = {
  contested: (pen) => {
    pen.lineWidth = 1.6;
    for (const shift of [-SIZE / 2, 0, SIZE / 2, SIZE]) stroke(pen, shift - 2, -2, shift + SIZE + 2, SIZE + 2);
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
    for (const y of [2, 6, 10]) stroke(pen, 0, y, SIZE, y);
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
