/** A picture to take away: the map as it stands on screen, and under it what must go with it. */
import type { GroundMap } from '../map/groundMap';

/** The words that are burnt in. */
export interface Caption {
  title: string;
  date: string;
  /** A side's colour and name, or a reason's, in the order of the legend. */
  legend: readonly { colour: string; text: string }[];
  lines: readonly string[];
  colours: { paper: string; ink: string; quiet: string };
}

/** In CSS pixels. */
const MARGIN = 14;
const LINE = 17;
const HEAD = 24;
const SANS = '"Inter Variable", sans-serif';

export class Picture {
  readonly canvas = document.createElement('canvas');
  private readonly map: GroundMap;
  private readonly pen: CanvasRenderingContext2D;

  constructor(map: GroundMap) {
    this.map = map;
    const pen = this.canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('this browser draws no canvas');
    this.pen = pen;
  }

  /** Draws the map and its caption; the size is that of the first drawing and stays. */
  draw(caption: Caption): void {
    const { width, height, ratio } = this.map.size;
    const rows = this.wrapped(caption, width / ratio - 2 * MARGIN);
    if (this.canvas.width !== width) {
      this.canvas.width = width;
      this.canvas.height = height + Math.round((HEAD + LINE * (rows.length + 1) + 2 * MARGIN) * ratio);
    }
    this.pen.setTransform(1, 0, 0, 1, 0, 0);
    this.pen.fillStyle = caption.colours.paper;
    this.pen.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.map.copy(this.pen);
    this.pen.setTransform(ratio, 0, 0, ratio, 0, height);
    this.pen.fillStyle = caption.colours.paper;
    this.pen.fillRect(0, 0, width / ratio, (this.canvas.height - height) / ratio);
    this.write(caption, rows);
  }

  get pixels(): Uint8ClampedArray {
    return this.pen.getImageData(0, 0, this.canvas.width, this.canvas.height).data;
  }

  png(): Promise<Blob> {
    return new Promise((done, failed) => this.canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture')) : done(blob)), 'image/png'));
  }

  private write({ title, date, legend, colours }: Caption, rows: readonly string[]): void {
    const { pen } = this;
    pen.textBaseline = 'alphabetic';
    pen.fillStyle = colours.ink;
    pen.font = `600 17px ${SANS}`;
    pen.fillText(date, MARGIN, MARGIN + 14);
    const after = MARGIN + pen.measureText(date).width + 14;
    pen.fillStyle = colours.quiet;
    pen.font = `400 13px ${SANS}`;
    pen.fillText(title, after, MARGIN + 14);
    let x = MARGIN;
    const y = MARGIN + HEAD + 8;
    pen.font = `400 12px ${SANS}`;
    for (const { colour, text } of legend) {
      pen.fillStyle = colour;
      pen.fillRect(x, y - 10, 18, 12);
      pen.fillStyle = colours.ink;
      pen.fillText(text, x + 24, y);
      x += 24 + pen.measureText(text).width + 18;
    }
    pen.fillStyle = colours.quiet;
    pen.font = `400 11.5px ${SANS}`;
    rows.forEach((row, i) => pen.fillText(row, MARGIN, y + LINE * (i + 1)));
  }

  private wrapped({ lines }: Caption, room: number): string[] {
    this.pen.setTransform(1, 0, 0, 1, 0, 0);
    this.pen.font = `400 11.5px ${SANS}`;
    return lines.flatMap((line) => {
      const rows: string[] = [''];
      for (const word of line.split(' ')) {
        const longer = `${rows.at(-1)} ${word}`.trim();
        if (this.pen.measureText(longer).width <= room) rows[rows.length - 1] = longer;
        else rows.push(word);
      }
      return rows.filter((row) => row !== '');
    });
  }
}

/** Hands a file to the reader. */
export function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
