/** Meshes made by a worker that all maps of the page share. */
import type { Mesh } from './mesh';
import type { Key } from './record';

const waiting = new Map<number, { resolve: (mesh: Mesh) => void; reject: (fault: Error) => void }>();
let worker: Worker | undefined;
let orders = 0;

export function mesh(bytes: ArrayBuffer, key: Key): Promise<Mesh> {
  const id = orders++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    started().postMessage({ id, bytes, key }, [bytes]);
  });
}

function started(): Worker {
  worker ??= start();
  return worker;
}

/** A worker that fails answers nothing more: all that wait are told, and the next order starts another. */
function start(): Worker {
  const made = new Worker(new URL('./meshWorker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<{ id: number; mesh: Mesh }>) => {
    waiting.get(data.id)?.resolve(data.mesh);
    waiting.delete(data.id);
  });
  made.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`a tile could not be read: ${message}`));
    waiting.clear();
    made.terminate();
    worker = undefined;
  });
  return made;
}
