/** Checking in the browser that a site is as its publisher signed it. */
import type { Head, Manifest } from './data';
import { address } from './site';

export type Verdict =
  | { verdict: 'good'; files: number }
  | { verdict: 'manifest' | 'signature' }
  | { verdict: 'file' | 'unable'; what: string };

/** Reads every file that the signed list names. Files are read one after another: a check is no race. */
export async function check(head: Head, bytesOf: (path: string) => Promise<ArrayBuffer> = fetched): Promise<Verdict> {
  try {
    const list = await bytesOf('data/manifest.json');
    if ((await sha256(list)) !== head.manifest) return { verdict: 'manifest' };
    if (!(await signed(head))) return { verdict: 'signature' };
    const manifest = JSON.parse(new TextDecoder().decode(list)) as Manifest;
    for (const [path, hash] of Object.entries(manifest)) {
      if ((await sha256(await bytesOf(path))) !== hash) return { verdict: 'file', what: path };
    }
    return { verdict: 'good', files: Object.keys(manifest).length };
  } catch (cause) {
    return { verdict: 'unable', what: cause instanceof Error ? cause.message : String(cause) };
  }
}

export function message({ entries, head, manifest }: Head): string {
  return `salient site ${entries} ${head} ${manifest}`;
}

async function signed(head: Head): Promise<boolean> {
  const key = await crypto.subtle.importKey('spki', bytes(head.publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytes(head.signature), new TextEncoder().encode(message(head)));
}

async function fetched(path: string): Promise<ArrayBuffer> {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

async function sha256(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
