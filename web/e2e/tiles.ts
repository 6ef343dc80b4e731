/** A PMTiles file (version 3) of one picture of the whole world, in one colour. */
import { crc32, deflateSync } from 'node:zlib';

export function oneTile(red: number, green: number, blue: number): Buffer {
  const tile = png(red, green, blue);
  const metadata = Buffer.from('{}');
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataAt = 127 + directory.length;
  const tileAt = metadataAt + metadata.length;
  [127, directory.length, metadataAt, metadata.length, 0, 0, tileAt, tile.length, 1, 1, 1].forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  // Clustered; no compression, inside or of the tile; PNG; zoom 0 to 0.
  [1, 1, 1, 2, 0, 0].forEach((value, i) => header.writeUInt8(value, 96 + i));
  [-180, -85, 180, 85].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + 4 * i));
  return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
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
