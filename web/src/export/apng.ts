/** An animated PNG, without loss: each frame after the first holds only the pixels that changed. */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const RGBA = 6;
const UP = 2;

/** Takes frames one after another, so that no more than two are held at once. */
export class Apng {
  private readonly width: number;
  private readonly height: number;
  private readonly frames: number;
  private readonly delayMs: number;
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private before: Uint8ClampedArray | undefined;
  private sequence = 0;
  private count = 0;

  constructor({ width, height }: { width: number; height: number }, frames: number, delayMs: number) {
    this.width = width;
    this.height = height;
    this.frames = frames;
    this.delayMs = delayMs;
    const head = new Uint8Array(13);
    new DataView(head.buffer).setUint32(0, width);
    new DataView(head.buffer).setUint32(4, height);
    head.set([8, RGBA, 0, 0, 0], 8);
    this.parts.push(Uint8Array.from(SIGNATURE), chunk('IHDR', head), chunk('acTL', numbers(frames, 0)));
  }

  async add(pixels: Uint8ClampedArray): Promise<void> {
    const data = await deflated(rows(changed(pixels, this.before), this.width, this.height));
    this.parts.push(chunk('fcTL', this.control()));
    this.parts.push(this.count === 0 ? chunk('IDAT', data) : chunk('fdAT', joined([numbers(this.sequence++), data])));
    this.before = pixels.slice();
    this.count++;
  }

  finish(): Blob {
    if (this.count !== this.frames) throw new Error(`${this.count} frames of ${this.frames}`);
    return new Blob([...this.parts, chunk('IEND', new Uint8Array())], { type: 'image/png' });
  }

  /** Whole frame; left standing; the later ones laid over it. */
  private control(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(26);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, this.sequence++);
    view.setUint32(4, this.width);
    view.setUint32(8, this.height);
    view.setUint16(20, this.delayMs);
    view.setUint16(22, 1000);
    view.setUint8(25, this.count === 0 ? 0 : 1);
    return bytes;
  }
}

/** The pixels that differ; all others transparent, so that the frame before shows through. */
function changed(pixels: Uint8ClampedArray, before: Uint8ClampedArray | undefined): Uint8Array {
  const whole = new Uint8Array(pixels);
  if (before === undefined) return whole;
  const [now, then] = [new Uint32Array(whole.buffer), new Uint32Array(before.buffer, before.byteOffset, before.byteLength / 4)];
  for (let i = 0; i < now.length; i++) if (now[i] === then[i]) now[i] = 0;
  return whole;
}

/** Each row less the one above it, which for flat ground is nothing. */
function rows(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const stride = width * 4;
  const filtered = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    const [from, to] = [y * stride, y * (stride + 1)];
    filtered[to] = UP;
    for (let x = 0; x < stride; x++) filtered[to + 1 + x] = (pixels[from + x] ?? 0) - (y === 0 ? 0 : (pixels[from - stride + x] ?? 0));
  }
  return filtered;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(kind: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = joined([Uint8Array.from(kind, (letter) => letter.charCodeAt(0)), content]);
  return joined([numbers(content.length), body, numbers(crc(body))]);
}

function numbers(...values: number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, i) => new DataView(bytes.buffer).setUint32(4 * i, value));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n));

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
