import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { check, message } from './check';
import type { Head } from './data';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const files: Record<string, string> = { 'data/site.json': '{"theatre":"x"}' };
files['data/manifest.json'] = JSON.stringify({ 'data/site.json': hex(files['data/site.json'] ?? '') });

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const unsigned = { entries: 3, head: hex('h'), manifest: hex(files['data/manifest.json']), signature: '', publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
const head: Head = { ...unsigned, signature: sign(null, Buffer.from(message(unsigned)), privateKey).toString('base64') };
const reading = (changed: Record<string, string> = {}) => async (path: string) => {
  const text = changed[path] ?? files[path];
  if (text === undefined) throw new Error(`${path}: 404`);
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
};

it('finds a whole site whole', async () => {
  expect(await check(head, reading())).toEqual({ verdict: 'good', files: 1 });
});
it('finds a changed file and names it', async () => {
  expect(await check(head, reading({ 'data/site.json': '{}' }))).toEqual({ verdict: 'file', what: 'data/site.json' });
});
it('finds a changed list', async () => {
  expect(await check(head, reading({ 'data/manifest.json': '{}' }))).toEqual({ verdict: 'manifest' });
});
it('finds a head that another number of entries was signed for', async () => {
  expect(await check({ ...head, entries: 4 }, reading())).toEqual({ verdict: 'signature' });
});
it('says what it could not do', async () => {
  expect(await check({ ...head, publicKey: 'AAAA' }, reading())).toMatchObject({ verdict: 'unable' });
});
