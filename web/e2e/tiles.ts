/** A PMTiles file (version 3) of one picture of the whole world, in one colour. */
import { crc32, deflateSync } from 'node:zlib';
import { pmtiles } from '../fixture/pmtiles.ts';

export function oneTile(red: number, green: number, blue: number): Buffer {
  return pmtiles('png', [{ z: 0, x: 0, y: 0, bytes: png(red, green, blue) }], [-180, -85, 180, 85]);
}

function png(...colour: [number, number, number]): Buffer {
  const size = 256;
  const row = Buffer.from([0, ...Array.from({ length: size }, () => colour).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
