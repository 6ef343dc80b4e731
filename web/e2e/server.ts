/** A plain file server, under a path of its own and with the strictest rules that the pages must live with. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};
const PATH = '/maps/war/';

/** Most hosts honour ranges of bytes; the simplest do not. */
export async function serve(folder: string, ranges = true): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(PATH) ? found(folder, path.slice(PATH.length)) : undefined;
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (file === undefined) {
      response.writeHead(404).end();
    } else {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(ranges ? (request.headers.range ?? '') : '') ?? [];
      if (first === undefined || last === undefined) createReadStream(file).pipe(response);
      else part(response, file, Number(first), Number(last));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}` };
}

function part(response: ServerResponse, file: string, first: number, asked: number): void {
  const { size } = statSync(file);
  const last = Math.min(asked, size - 1);
  response.writeHead(206, { 'Content-Range': `bytes ${first}-${last}/${size}`, 'Content-Length': last - first + 1 });
  createReadStream(file, { start: first, end: last }).pipe(response);
}

function found(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return found(folder, join(path, 'index.html'));
  return stat === undefined ? undefined : file;
}
