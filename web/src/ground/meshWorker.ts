/** Makes meshes of tiles beside the page, so that reading a tile never holds up the reader. */
import { buffersOf, meshOf } from './mesh';
import type { Key } from './record';

export interface Order {
  id: number;
  bytes: ArrayBuffer;
  key: Key;
}

addEventListener('message', ({ data: { id, bytes, key } }: MessageEvent<Order>) => {
  const mesh = meshOf(new Uint8Array(bytes), key);
  postMessage({ id, mesh }, { transfer: buffersOf(mesh) });
});
