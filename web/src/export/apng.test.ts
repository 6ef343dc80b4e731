import { inflateSync, crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { Apng } from './apng';

interface Chunk {
  kind: string;
  content: Buffer;
}

async function chunks(blob: Blob): Promise<Chunk[]> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const found: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.push({ kind: body.toString('latin1', 0, 4), content: body.subarray(4) });
    at += 12 + length;
  }
  return found;
}

/** Undoes the filter "up". */
function pixels(data: Buffer, width: number): number[] {
  const [raw, stride] = [inflateSync(data), width * 4];
  const rows = Array.from({ length: raw.length / (stride + 1) }, (_, y) => [...raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1))]);
  rows.forEach((row, y) => row.forEach((value, x) => (row[x] = (value + (rows[y - 1]?.[x] ?? 0)) & 255)));
  return rows.flat();
}

const [RED, BLUE, NONE] = [[255, 0, 0, 255], [0, 0, 255, 255], [0, 0, 0, 0]];
const image = (...colours: number[][]) => Uint8ClampedArray.from(colours.flat());

it('keeps every pixel, and of later frames those that changed', async () => {
  const animation = new Apng({ width: 2, height: 2 }, 2, 125);
  await animation.add(image(RED, RED, BLUE, BLUE));
  await animation.add(image(RED, BLUE, BLUE, BLUE));
  const found = await chunks(animation.finish());
  expect(found.map(({ kind }) => kind)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
  expect(pixels(found[3]?.content ?? Buffer.alloc(0), 2)).toEqual([...RED, ...RED, ...BLUE, ...BLUE]);
  expect(pixels(found[5]?.content.subarray(4) ?? Buffer.alloc(0), 2)).toEqual([...NONE, ...BLUE, ...NONE, ...NONE]);
});

it('counts frames and sequence, and shows each as long as asked', async () => {
  const animation = new Apng({ width: 1, height: 1 }, 2, 125);
  await animation.add(image(RED));
  await animation.add(image(BLUE));
  const found = await chunks(animation.finish());
  expect(found[1]?.content.readUInt32BE(0)).toBe(2);
  expect([found[2], found[4], found[5]].map((one) => one?.content.readUInt32BE(0))).toEqual([0, 1, 2]);
  expect([found[4]?.content.readUInt16BE(20), found[4]?.content.readUInt16BE(22)]).toEqual([125, 1000]);
});

it('is not finished before its last frame', async () => {
  const animation = new Apng({ width: 1, height: 1 }, 2, 125);
  await animation.add(image(RED));
  expect(() => animation.finish()).toThrow('1 frames of 2');
});
