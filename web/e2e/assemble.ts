/** Puts a whole site together from the built pages and the invented data, as the publisher does. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Head, Manifest } from '../src/data.ts';
import { contents } from '../fixture/site.ts';
import { TOWNS } from '../fixture/said.ts';

const BRIEF = '<h1>Brief of 10 April 2031</h1><h2>What changed</h2><p>Upland gained 31 to 40 km² in a week (areas of 3 and 10 April).</p><h2>Who says what</h2><ul><li>Upland’s ministry claims Birch; Lowland’s staff denies it. Nothing seen says that it is so.</li></ul>';

export function assemble(built: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(built, out, { recursive: true });
  const data = contents();
  for (const [path, content] of Object.entries(data)) write(out, path, content);
  const shell = readFileSync(join(built, 'place.html'), 'utf8');
  for (const town of TOWNS.filter((one) => one.page)) write(out, `place/${town.id}/index.html`, filled(shell, '../../', `${town.names['en']} · Salient`, `<h1>${town.names['en']}</h1>`));
  write(out, 'brief.html', filled(readFileSync(join(built, 'brief.html'), 'utf8'), './', 'Brief · Salient', BRIEF));
  const manifest: Manifest = Object.fromEntries(Object.keys(data).map((path) => [path, sha256(readFileSync(join(out, path)))]));
  write(out, 'data/manifest.json', JSON.stringify(manifest));
  write(out, 'data/head.json', JSON.stringify(signed(sha256(JSON.stringify(manifest)))));
}

function filled(shell: string, base: string, title: string, text: string): string {
  return shell
    .replace('<base href="./" />', `<base href="${base}" />`)
    .replace('<title>Salient</title>', `<title>${title}</title>`)
    .replace('<div id="static"></div>', `<div id="static">${text}</div>`);
}

function signed(manifest: string): Head {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [entries, head] = [7, sha256('head')];
  const signature = sign(null, Buffer.from(`salient site ${entries} ${head} ${manifest}`), privateKey).toString('base64');
  return { entries, head, manifest, signature, publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function write(out: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}
