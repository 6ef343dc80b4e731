import { afterEach, expect, it, vi } from 'vitest';
import { WholeOrRanges } from './wholeOrRanges';

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i);
const bytes = async (source: WholeOrRanges, offset: number, length: number) => [...new Uint8Array((await source.getBytes(offset, length)).data)];

afterEach(() => vi.unstubAllGlobals());

it('asks for each range where the host honours ranges', async () => {
  const fetched = vi.fn(async (_: string, { headers }: { headers: { Range: string } }) => {
    const [from = 0, to = 0] = headers.Range.replace('bytes=', '').split('-').map(Number);
    return new Response(FILE.slice(from, to + 1), { status: 206 });
  });
  vi.stubGlobal('fetch', fetched);
  const source = new WholeOrRanges('https://example.org/a.pmtiles');
  expect(await bytes(source, 10, 3)).toEqual([10, 11, 12]);
  expect(await bytes(source, 50, 2)).toEqual([50, 51]);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('keeps the whole file, fetched once, where the host does not', async () => {
  const fetched = vi.fn(async () => new Response(FILE, { status: 200 }));
  vi.stubGlobal('fetch', fetched);
  const source = new WholeOrRanges('https://example.org/a.pmtiles');
  expect(await bytes(source, 10, 3)).toEqual([10, 11, 12]);
  expect(await bytes(source, 50, 2)).toEqual([50, 51]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('says which file could not be read', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(bytes(new WholeOrRanges('https://example.org/a.pmtiles'), 0, 1)).rejects.toThrow('a.pmtiles: 404');
});
