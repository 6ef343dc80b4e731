import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, afterAll, expect, it } from 'vitest';
import type { Site } from '../src/data.ts';
import { files } from '../fixture/site.ts';
import { assemble } from './assemble.ts';
import { drawn, launch, SHOTS, visit } from './browser.ts';
import { serve } from './server.ts';
import { oneTile } from './tiles.ts';

const FOLDER = resolve('build/basemap');
let browser: Browser;
let server: Server | undefined;

beforeAll(async () => {
  browser = await launch();
});
afterEach(() => server?.close());
afterAll(() => browser?.close());

/** The invented site with something in its description changed. */
async function site(changed: Partial<Site>, more: Record<string, string | Buffer> = {}): Promise<string> {
  assemble(resolve('dist'), FOLDER);
  const described = { ...(files()['data/site.json'] as Site), ...changed };
  for (const [path, content] of Object.entries({ 'data/site.json': JSON.stringify(described), ...more })) writeFileSync(resolve(FOLDER, path), content);
  const served = await serve(FOLDER, false);
  ({ server } = served);
  return served.url;
}

/** West of the theatre, where nothing but the ground is drawn. */
const OPEN_SEA = '#at=-31.5,40,8';

it('draws the operator’s own tiles, read whole and once from a host that knows no ranges', async () => {
  const url = await site({ basemap: 'ground.pmtiles' }, { 'ground.pmtiles': oneTile(200, 220, 190) });
  const { page, faults } = await visit(browser, url + OPEN_SEA);
  await drawn(page);
  await page.screenshot({ path: `${SHOTS}/fixture-tiles-wide-light.png` });
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').filter((one) => one.name.endsWith('ground.pmtiles')).length);
  expect(asked).toBe(1);
  expect(faults).toEqual([]);
});

it('draws the operator’s own style, but for its labels', async () => {
  const style = { version: 8, glyphs: 'https://example.org/{fontstack}/{range}.pbf', sources: {}, layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#c8dcbe' } }] };
  const url = await site({ basemap: 'style.json' }, { 'style.json': JSON.stringify(style) });
  const { page, faults } = await visit(browser, url + OPEN_SEA);
  await drawn(page);
  await page.screenshot({ path: `${SHOTS}/fixture-style-wide-light.png` });
  expect(faults).toEqual([]);
});

it('stands while no map has been sealed', async () => {
  const none = '{"type":"FeatureCollection","features":[]}';
  const url = await site(
    { history: null, mapAsOf: null, layers: [], hasEstimate: false, preview: false, note: '' },
    Object.fromEntries(['evidence', 'claimed'].map((name) => [`data/${name}.geojson`, none])),
  );
  const { page, faults } = await visit(browser, url);
  await drawn(page);
  expect(await page.locator('.panel').innerText()).toContain('No map has been sealed yet');
  await page.getByRole('tab', { name: 'Others' }).click();
  await page.getByRole('tab', { name: 'Estimated' }).click();
  await page.mouse.click(900, 400);
  await page.waitForSelector('.back');
  expect(faults).toEqual([]);
});
