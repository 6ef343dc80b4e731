import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Days, Edge, Evidence, PlaceEntry, Site } from '../src/data.ts';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { WholeOrRanges } from '../src/map/wholeOrRanges.ts';
import { tileOf } from '../src/tileOf.ts';
import { assemble } from './assemble.ts';
import { drawn, launch, PHONE, SHOTS, visit, WIDE } from './browser.ts';
import { serve } from './server.ts';

/** A site's folder or address; the invented one where none is given. */
const SITE = process.env['SITE'];
const NAME = SITE === undefined ? 'fixture' : 'site';
let browser: Browser;
let server: Server | undefined;
let url: string;

beforeAll(async () => {
  if (SITE !== undefined && /^https?:/.test(SITE)) {
    url = SITE.endsWith('/') ? SITE : `${SITE}/`;
  } else {
    const folder = resolve(SITE ?? 'build/site');
    if (SITE === undefined) assemble(resolve('dist'), folder);
    if (!existsSync(folder)) throw new Error(`no site at ${folder}`);
    ({ server, url } = await serve(folder));
  }
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const read = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T;
const shot = (page: Page, name: string) => page.screenshot({ path: `${SHOTS}/${NAME}-${name}.png` });
const open = (path = '', options: BrowserContextOptions = {}) => visit(browser, url + path, options);
const heading = (page: Page) => page.locator('.panel h1').textContent();

/** The rules of accessibility that a page breaks, with where. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = (await page.evaluate('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })')) as AxeResults;
  if (passes.length < 10) throw new Error('the rules were not run');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`));
}

/** The middle of the longest stretch of the line's held edge on the newest day. */
async function onLine(): Promise<[number, number]> {
  const { view, history } = await read<Site>('data/site.json');
  const zoom = history?.maxZoom ?? 0;
  const tiles = new PMTiles(new WholeOrRanges(`${url}data/history.pmtiles`));
  const { x, y } = tileOf([(view[0] + view[2]) / 2, (view[1] + view[3]) / 2], zoom);
  const layer = new VectorTile(new PbfReader(new Uint8Array((await tiles.getZxy(zoom, x, y))?.data ?? []))).layers['line'];
  const edges = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i)).filter((one) => one !== undefined);
  const now = edges.filter(({ properties }) => (properties as unknown as Edge).until === undefined && properties['edge'] !== 'outer').map((one) => one.toGeoJSON(x, y, zoom).geometry);
  const parts = now.flatMap((one) => (one.type === 'LineString' ? [one.coordinates] : one.type === 'MultiLineString' ? one.coordinates : []));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), parts[0] ?? []);
  const [lon = 0, lat = 0] = longest[Math.floor(longest.length / 2)] ?? [];
  return [lon, lat];
}

describe('the map page', () => {
  it('says of when it is, when it was published, and what it is not for', async () => {
    const { page, faults } = await open();
    await drawn(page);
    const site = await read<Site>('data/site.json');
    const text = await page.locator('body').innerText();
    expect(text).toContain('Map as of');
    expect(text).toContain(`usual delay ${site.delayHours} h`);
    expect(text).toContain('Not for navigation or evacuation');
    expect(text).toContain('Correct us');
    if (site.preview) expect(text).toContain('Preview: not for publication');
    if (site.note !== '') expect(text).toContain(site.note);
    for (const { name } of site.credits) expect(text).toContain(name);
    await shot(page, 'map-wide-light');
    expect(faults).toEqual([]);
  });

  it('answers a click on the line with the reason', async () => {
    const [lon, lat] = await onLine();
    const { page, faults } = await open(`#at=${lon},${lat},10`);
    await drawn(page);
    const box = await page.locator('.map canvas').boundingBox();
    if (box === null) throw new Error('no map');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => /line here|ground shown so|was seen/i.test(document.querySelector('.panel .eyebrow')?.textContent ?? ''));
    const text = await page.locator('.panel').innerText();
    expect(text).toMatch(/since|checked/i);
    await page.waitForURL(/show=(line|ground|evidence)/);
    await drawn(page);
    await shot(page, 'why-wide-light');
    expect(faults).toEqual([]);
  });

  it('tells decision, evidence and claims of the line by its address alone', async () => {
    const [lon, lat] = await onLine();
    const { page, faults } = await open(`#show=line:${lon},${lat}&at=${lon},${lat},9.5`);
    await drawn(page);
    const text = await page.locator('.panel').innerText();
    expect(text).toMatch(/why is the line here\?/i);
    for (const part of ['Assessed', 'Newest evidence', 'Version', 'Who says what', 'Decision', 'Seen near it']) expect(text).toContain(part);
    await shot(page, 'line-wide-light');
    expect(faults).toEqual([]);
  });

  it('moves through the days by slider, keys and buttons, and keeps the day in its address', async () => {
    const { page, faults } = await open();
    await drawn(page);
    const { dates } = await read<Days>('data/days.json');
    const [first = '', second = ''] = [dates[0], new Date(Date.parse(dates[0] ?? '') + 86_400_000).toISOString().slice(0, 10)];
    const last = (Date.parse(dates.at(-1) ?? '') - Date.parse(first)) / 86_400_000;
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuenow')).toBe('0');
    await page.waitForURL(new RegExp(`date=${first}`));
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuenow')).toBe('1');
    await page.waitForURL(new RegExp(`date=${second}`));
    await page.keyboard.press('PageUp');
    expect(await slider.getAttribute('aria-valuenow')).toBe('8');
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: 'One day back' }).click();
    expect(await slider.getAttribute('aria-valuenow')).toBe('0');
    await drawn(page);
    await shot(page, 'first-day-wide-light');
    const box = await slider.boundingBox();
    if (box === null) throw new Error('no slider');
    await page.mouse.click(box.x + box.width - 3, box.y + 20);
    expect(await slider.getAttribute('aria-valuenow')).toBe(String(last));
    expect(faults).toEqual([]);
  });

  it('shows one layer at a time', async () => {
    const { page, faults } = await open();
    await drawn(page);
    for (const name of ['Claimed', 'Estimated', 'Others', 'Assessed']) {
      await page.getByRole('tab', { name }).click();
      expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual([name]);
      await drawn(page);
      await shot(page, `tab-${name.toLowerCase()}-wide-light`);
    }
    expect(faults).toEqual([]);
  });

  it('finds a place in any of its spellings and asks why by keyboard alone', async () => {
    const place = (await read<PlaceEntry[]>('data/places.json')).find((one) => one.page && Object.keys(one.names).length > 1);
    const names = Object.values(place?.names ?? {});
    const { page, faults } = await open();
    await drawn(page);
    for (const name of names) {
      await page.getByRole('combobox').first().fill(name.toLowerCase());
      await page.keyboard.press('Enter');
      expect(await heading(page)).toContain(place?.names['en'] ?? names[0]);
    }
    expect(faults).toEqual([]);
  });

  it('shows one sighting and one claim whole, by their addresses', async () => {
    const { features } = await read<Evidence>('data/evidence.geojson');
    const seen = features[0]?.properties;
    const { page, faults } = await open(`#show=evidence:${seen?.id}`);
    await drawn(page);
    const text = await page.locator('.panel').innerText();
    for (const part of [seen?.description ?? '', 'Seen', 'Posted', 'Imported', 'Who checked what', seen?.sourceName ?? '']) expect(text).toContain(part);
    await shot(page, 'sighting-wide-light');
    const claim = (await read<Claim[]>('data/claims.json')).find((one) => one.quote !== null && one.places.some((place) => place.lon !== null));
    await page.goto(`${url}#layer=claimed&show=claim:${claim?.id}`);
    await drawn(page);
    expect(await page.locator('.panel').innerText()).toContain(claim?.quote ?? '');
    await shot(page, 'claim-wide-light');
    expect(faults).toEqual([]);
  });

  it('speaks each language of the theatre', async () => {
    const site = await read<Site>('data/site.json');
    for (const language of site.languages) {
      const { page, faults } = await open(`?lang=${language}`);
      await drawn(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('.panel h1').textContent()).toContain(site.names[language] ?? Object.values(site.names)[0]);
      await shot(page, `map-wide-${language}`);
      expect(faults).toEqual([]);
    }
  });

  it.each([['light'], ['dark']] as const)('fits a phone, %s', async (colorScheme) => {
    const [lon, lat] = await onLine();
    const { page, faults } = await open('', { viewport: PHONE, colorScheme, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    await drawn(page);
    await shot(page, `map-phone-${colorScheme}`);
    await page.getByRole('button', { name: 'Layers' }).click();
    await shot(page, `layers-phone-${colorScheme}`);
    const handle = page.getByRole('button', { name: 'Open or close the panel' });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(250);
    expect((await page.locator('.sheet').boundingBox())?.height ?? 0).toBeGreaterThan(700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.goto(`${url}#show=line:${lon},${lat}&at=${lon},${lat},9.5`);
    await page.reload();
    await drawn(page);
    await shot(page, `line-phone-${colorScheme}`);
    expect(faults).toEqual([]);
  });

  it('has a dark face, and keeps it when the reader changes over', async () => {
    const { page, faults } = await open('', { colorScheme: 'dark' });
    await drawn(page);
    await shot(page, 'map-wide-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(400);
    await drawn(page);
    await shot(page, 'map-wide-turned-light');
    expect(faults).toEqual([]);
  });

  it('stays readable in forced colours and still without motion', async () => {
    const { page, faults } = await open('', { forcedColors: 'active', reducedMotion: 'reduce' });
    await drawn(page);
    await shot(page, 'map-wide-forced');
    expect(faults).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('for every reader, %s', (colorScheme) => {
  it.each(['', '#show=PLACE', '#compare=swipe:2031-03-12&known=source', '#compare=difference:2031-03-12', '?lang=uk', 'about.html', 'brief.html', 'place/PLACE/'])('keeps to WCAG 2.2 AA: %s', async (path) => {
    const place = (await read<PlaceEntry[]>('data/places.json')).find((one) => one.page);
    const to = path.replace('show=PLACE', `show=ground:${place?.lon},${place?.lat}`).replace('PLACE', place?.id ?? '');
    const { page } = await open(to, { colorScheme });
    await page.waitForSelector(path.includes('compare') ? '.panel table' : 'footer, .back');
    expect(await broken(page)).toEqual([]);
  });
});

describe('the other pages', () => {
  it('answers for a place', async () => {
    const place = (await read<PlaceEntry[]>('data/places.json')).find((one) => one.page);
    for (const [name, options] of [['wide-light', {}], ['wide-dark', { colorScheme: 'dark' }], ['phone-light', { viewport: PHONE }]] as const) {
      const { page, faults } = await open(`place/${place?.id}/`, options);
      await drawn(page);
      const text = await page.locator('main').innerText();
      for (const part of ['Who held it', 'What is asserted', 'Who says what', 'Seen near it', 'Not for navigation']) expect(text).toContain(part);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? WIDE.width);
      const [canvas, frame] = await Promise.all(['.map canvas', '.frame'].map((part) => page.locator(part).boundingBox()));
      expect(Math.abs((canvas?.width ?? 0) - (frame?.width ?? NaN))).toBeLessThan(1);
      await page.screenshot({ path: `${SHOTS}/${NAME}-place-${name}.png`, fullPage: true });
      expect(faults).toEqual([]);
    }
  });

  it('goes from a place to the map and back', async () => {
    const place = (await read<PlaceEntry[]>('data/places.json')).find((one) => one.page);
    const { page, faults } = await open(`place/${place?.id}/`);
    await drawn(page);
    await page.getByRole('link', { name: 'Open on the map' }).click();
    await drawn(page);
    await page.getByRole('link', { name: `All about` }).first().click();
    await page.waitForURL(/\/place\//);
    await drawn(page);
    expect(faults).toEqual([]);
  });

  it('shows the brief with and without a script', async () => {
    const { page, faults } = await open('brief.html');
    await page.waitForSelector('footer');
    const text = await page.locator('#static').innerText();
    expect(text.length).toBeGreaterThan(100);
    await page.screenshot({ path: `${SHOTS}/${NAME}-brief-wide-light.png`, fullPage: true });
    const plain = await open('brief.html', { javaScriptEnabled: false });
    expect(text).toContain(await plain.page.locator('#static h1').first().innerText());
    expect([...faults, ...plain.faults]).toEqual([]);
  });

  it('tells method, sources and corrections, and checks the signature', async () => {
    const { page, faults } = await open('about.html');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.waitForFunction(() => /Whole|cannot|not/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    expect(await page.getByRole('status').textContent()).toMatch(/^Whole/);
    await page.screenshot({ path: `${SHOTS}/${NAME}-about-wide-light.png`, fullPage: true });
    expect(faults).toEqual([]);
  });
});
