import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ground, retaken } from '../fixture/history.ts';
import type { Days, Site } from '../src/data.ts';
import { assemble } from './assemble.ts';
import { drawn, launch, PHONE, SHOTS, visit, WIDE } from './browser.ts';
import { serve } from './server.ts';

/** A site's folder; the invented one where none is given. */
const SITE = process.env['SITE'];
const NAME = SITE === undefined ? 'fixture' : 'site';
const DAY_MS = 86_400_000;
let browser: Browser;
let server: Server | undefined;
let url: string;
let days: Days;
let site: Site;

beforeAll(async () => {
  const folder = resolve(SITE ?? 'build/time');
  if (SITE === undefined) assemble(resolve('dist'), folder);
  ({ server, url } = await serve(folder));
  [days, site] = await Promise.all([read<Days>('data/days.json'), read<Site>('data/site.json')]);
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
const dayAfter = (date: string, count: number) => new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10);
const [first, last] = [() => days.dates[0] ?? '', () => days.dates.at(-1) ?? ''];
const count = () => (Date.parse(last()) - Date.parse(first())) / DAY_MS;
const shot = (page: Page, name: string) => page.screenshot({ path: `${SHOTS}/${NAME}-${name}.png` });
const slider = (page: Page) => page.getByRole('slider', { name: 'Date of the map' });
const value = async (page: Page) => Number(await slider(page).getAttribute('aria-valuenow'));

const SCREENS: [string, BrowserContextOptions][] = [['wide', { viewport: WIDE }], ['phone', { viewport: PHONE, hasTouch: true, isMobile: true }]];

/** The colour of a pixel, as red, green, blue. */
async function colour(page: Page, x: number, y: number): Promise<number[]> {
  const png = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png);
}

async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(350);
  await drawn(page);
}

describe.each(SCREENS)('time, %s', (screen, options) => {
  const open = (hash = '') => visit(browser, url + hash, options);

  it('steps by day, week and month, says which days have no map, and asks for nothing while it moves', async () => {
    const { page, faults } = await open();
    await settled(page);
    const asked = () => page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.includes('icon')));
    await slider(page).focus();
    await page.keyboard.press('Home');
    await settled(page);
    const before = await asked();
    const without = Array.from({ length: count() }, (_, i) => dayAfter(first(), i)).find((date) => !days.dates.includes(date));
    for (let i = 0; i < Math.min(40, count()); i++) await page.keyboard.press('ArrowRight');
    await settled(page);
    expect((await asked()).slice(before.length)).toEqual([]);
    expect(await value(page)).toBe(Math.min(40, count()));
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    expect(await value(page)).toBe(Math.min(7, count()));
    await page.keyboard.press('Shift+PageUp');
    expect(await value(page)).toBe(Math.min(37, count()));
    if (without !== undefined) {
      await page.getByLabel('Go to').fill(without);
      await page.getByLabel('Go to').dispatchEvent('change');
      await page.waitForSelector('.time .none');
      expect(await page.locator('.time').innerText()).toContain('No map of this day. Shown: the map of');
      expect(await slider(page).getAttribute('aria-valuetext')).toContain('No map of this day');
      await settled(page);
      await shot(page, `no-map-${screen}`);
    }
    expect(faults).toEqual([]);
  });

  it('plays the days and stops', async () => {
    const { page, faults } = await open(`#date=${first()}`);
    await settled(page);
    await page.getByLabel('Speed').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => Number(document.querySelector('[role=slider]')?.getAttribute('aria-valuenow')) > 3);
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = await value(page);
    await page.waitForTimeout(400);
    expect(await value(page)).toBe(stopped);
    expect(faults).toEqual([]);
  });

  it('brings the chart to a period by pointer and by keys, and back', async () => {
    const { page, faults } = await open();
    await settled(page);
    const box = await page.locator('.strip').boundingBox();
    if (box === null) throw new Error('no chart');
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/period=/);
    const [low, high] = await Promise.all(['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await slider(page).getAttribute(name))));
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(count());
    await settled(page);
    await shot(page, `period-${screen}`);
    await slider(page).focus();
    await page.keyboard.press('Escape');
    expect(await slider(page).getAttribute('aria-valuemin')).toBe('0');
    await page.keyboard.press('Home');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    expect([await slider(page).getAttribute('aria-valuemin'), await slider(page).getAttribute('aria-valuemax')]).toEqual(['0', '4']);
    expect(faults).toEqual([]);
  });

  it('compares two dates as a difference, with areas by side and region, and by a divider', async () => {
    const { page, faults } = await open();
    await settled(page);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForSelector('.panel table');
    const date = page.getByLabel('With', { exact: true });
    await date.fill(first());
    await date.dispatchEvent('change');
    await page.waitForURL(new RegExp(`compare=difference:${first()}`));
    const net = Number((await page.locator('.panel table').first().locator('.all .net').innerText()).replace(/[^\d.−]/g, '').replace('−', '-'));
    const held = days.held[site.sides[0]?.id ?? ''] ?? [];
    expect(Math.abs(net - ((held.at(-1) ?? 0) - (held[0] ?? 0)))).toBeLessThanOrEqual(1);
    await settled(page);
    await shot(page, `difference-${screen}`);
    await page.getByRole('button', { name: 'Swipe' }).click();
    const divider = page.getByRole('slider', { name: 'Divider between the two maps' });
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await divider.getAttribute('aria-valuenow')).toBe('48');
    await page.waitForSelector('.pane .map[data-drawn]');
    const box = await divider.boundingBox();
    if (box === null) throw new Error('no divider');
    await page.mouse.move(box.x + box.width / 2, box.y + 150);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 80, box.y + 150, { steps: 3 });
    await page.mouse.up();
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBeGreaterThan(50);
    await settled(page);
    await shot(page, `swipe-${screen}`);
    await page.getByRole('button', { name: 'End the comparison' }).click();
    expect(await divider.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens from its address as it was left', async () => {
    const [from, until] = [first(), dayAfter(last(), -1)];
    const hash = `#date=${until}&compare=difference:${from}&known=source&period=${from},${until}&seen=off&at=${((site.view[0] + site.view[2]) / 2).toFixed(4)},${((site.view[1] + site.view[3]) / 2).toFixed(4)},8.00`;
    const { page, faults } = await open(hash);
    await settled(page);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.getByRole('button', { name: 'As shown then' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('button', { name: 'Compare' }).getAttribute('aria-pressed')).toBe('true');
    expect(await slider(page).getAttribute('aria-valuemax')).toBe(String(count() - 1));
    expect(faults).toEqual([]);
  });

  it('shows what was shown then, and reads what was replaced only when asked', async () => {
    const { page, faults } = await open();
    await settled(page);
    const replaced = () => page.evaluate(() => performance.getEntriesByType('resource').filter((one) => one.name.endsWith('superseded.pmtiles')).length);
    expect(await replaced()).toBe(0);
    await page.getByRole('button', { name: 'As shown then' }).click();
    await page.waitForSelector('.known');
    expect(await page.locator('.known').innerText()).toContain('by when the source published it');
    await settled(page);
    if (site.history?.superseded === true) expect(await replaced()).toBeGreaterThan(0);
    if (site.history?.backfilled === true) {
      await page.getByLabel('Whose clock').selectOption('journal');
      expect(await page.locator('.known').innerText()).toContain('by when Salient learnt it');
      await page.waitForURL(/known=journal/);
    }
    await settled(page);
    await shot(page, `known-${screen}`);
    expect(faults).toEqual([]);
  });
});

describe.runIf(SITE === undefined)('ground that changed hands late', () => {
  /** The middle of its first square, when it came, and the day on which that was known: half a day later. */
  function changed(): { lon: number; lat: number; date: string } {
    const late = ground().features.find(({ properties: { side, from, until } }) => side === site.sides[0]?.id && from > (site.history?.from ?? 0) + 20 * 86_400 && until === undefined);
    const ring = late?.geometry.coordinates[0]?.[0] ?? [];
    const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = ring;
    return { lon: (west + east) / 2, lat: (south + north) / 2, date: new Date((late?.properties.from ?? 0) * 1000).toISOString().slice(0, 10) };
  }
  async function middle(page: Page): Promise<string> {
    await settled(page);
    await page.waitForTimeout(300);
    const box = await page.locator('.map canvas').first().boundingBox();
    return (await colour(page, Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2), Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))).join();
  }
  async function seen(hash: string, { lon, lat }: { lon: number; lat: number } = changed()): Promise<string> {
    const { page } = await visit(browser, `${url}#${hash}&seen=off&at=${lon},${lat},14`);
    return middle(page);
  }
  const rgb = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join();

  it('is drawn as new from its day on, and as known then only when it was known', async () => {
    const { date } = changed();
    const fresh = rgb(site.sides[0]?.fresh ?? '');
    expect(await seen(`date=${dayAfter(date, -1)}`)).not.toBe(fresh);
    expect(await seen(`date=${date}`)).toBe(fresh);
    expect(await seen(`date=${date}&known=source`)).not.toBe(fresh);
    expect(await seen(`date=${dayAfter(date, 1)}&known=source`)).toBe(fresh);
  });

  it('is drawn as gained between the days around it', async () => {
    const { date } = changed();
    const plain = await seen(`date=${last()}`);
    expect(await seen(`date=${last()}&compare=difference:${dayAfter(date, -1)}`)).not.toBe(plain);
    expect(await seen(`date=${last()}&compare=difference:${date}`)).toBe(rgb(site.sides[0]?.ground ?? ''));
  });

  it('is drawn plain where it was lost and taken again between the days', async () => {
    const { before, after, ...spot } = retaken();
    const plain = rgb(site.sides[0]?.ground ?? '');
    expect(await seen(`date=${after}&compare=difference:${before}`, spot)).toBe(plain);
    expect(await seen(`date=${after}&compare=difference:${dayAfter(after, -1)}`, spot)).not.toBe(plain);
  });

  it('stands again after the reader changed to a dark face, and after the graphics card was lost', async () => {
    const { lon, lat, date } = changed();
    const { page } = await visit(browser, `${url}#date=${date}&seen=off&at=${lon},${lat},14`);
    const light = await middle(page);
    expect(light).toBe(rgb(site.sides[0]?.fresh ?? ''));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await middle(page);
    expect(dark).not.toBe(light);
    await page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      context?.loseContext();
      setTimeout(() => context?.restoreContext(), 100);
    });
    await page.waitForTimeout(600);
    expect(await middle(page)).toBe(dark);
  });
});

/** The part of values that a share of them does not exceed. */
const quantile = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

it('keeps a step of the slider short, and asks for nothing', async () => {
  const { page } = await visit(browser, url);
  await settled(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await settled(page);
  const session = await page.context().newCDPSession(page);
  // The processor's time, not the clock's: other work on the machine must not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  const frame = () =>
    page.evaluate(async () => {
      const began = performance.now();
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      return performance.now() - began;
    });
  const [scripts, drawing, frames]: [number[], number[], number[]] = [[], [], []];
  const press = () =>
    page.evaluate(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
  // What measuring itself costs is taken off.
  const idle: number[] = [];
  for (let i = 0; i < 10; i++) {
    const before = await script();
    await frame();
    idle.push((await script()) - before);
  }
  for (let i = 0; i < Math.min(60, count()); i++) {
    const before = await script();
    await press();
    scripts.push((await script()) - before);
    frames.push(await frame());
    drawing.push((await script()) - before - quantile(idle, 0.5));
    await page.waitForTimeout(100);
  }
  const line = (name: string, values: number[]) => `${name}: p50 ${quantile(values, 0.5).toFixed(1)}, p95 ${quantile(values, 0.95).toFixed(1)} ms`;
  const told = `${count() + 1} days. ${line('main-thread script of a step', scripts)}; ${line('with what the map draws after it', drawing)}; ${line('step to frame, drawn by software', frames)}`;
  console.log(told);
  writeFileSync(`${SHOTS}/${NAME}-step.txt`, `${told}\n`);
  expect(quantile(scripts, 0.95)).toBeLessThanOrEqual(8);
});

it('saves the map as a picture and days as an animation, whole and to be cancelled', async () => {
  const until = dayAfter(first(), Math.min(5, count()));
  const { page, faults } = await visit(browser, `${url}#date=${until}&period=${first()},${until}`);
  await settled(page);
  await page.getByRole('button', { name: 'Save' }).click();
  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'This map (PNG)' }).click()]);
  await picture.saveAs(`${SHOTS}/${NAME}-saved.png`);
  expect(picture.suggestedFilename()).toBe(`${site.theatre}-${until}.png`);
  const [animation] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /as an animation/ }).click()]);
  await animation.saveAs(`${SHOTS}/${NAME}-saved-animation.png`);
  const bytes = readFileSync(`${SHOTS}/${NAME}-saved-animation.png`);
  const frames = bytes.readUInt32BE(bytes.indexOf('acTL') + 4);
  console.log(`${frames} frames in ${Math.round(bytes.length / 1000)} kB`);
  expect(frames).toBe((Date.parse(until) - Date.parse(first())) / DAY_MS + 1);
  await page.getByRole('button', { name: /as an animation/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForSelector('text=This map (PNG)');
  await shot(page, 'save-wide');
  expect(faults).toEqual([]);
});

it('is small at first view', async () => {
  const { page } = await visit(browser, url);
  await settled(page);
  const read = await page.evaluate(() => performance.getEntriesByType('resource').map((one) => ({ name: one.name, bytes: (one as PerformanceResourceTiming).encodedBodySize })));
  console.log(read.filter(({ name }) => name.includes('/data/')).map(({ name, bytes }) => `${name.replace(/^.*\/data\//, '')} ${bytes}`).join('\n'));
  for (const late of ['ground.json', 'why.json', 'superseded.pmtiles', 'claims.json']) expect(read.some(({ name }) => name.endsWith(late))).toBe(false);
});
