/**
 * Measures the map page of a served site that holds a history: what it asks for until the map is drawn, and what one step
 * of the slider costs. Usage: node e2e/measure-history.mjs ADDRESS; prints lines of a name and a number.
 */
import { createServer, request as ask } from 'node:http';
import { chromium } from 'playwright-core';

/** How many steps the slider is moved in, over the whole period. */
const STEPS = 320;
/** Steps before those that are measured, so that all tiles have been read and the script is warm. */
const WARMING = 30;
const SLIDER = '[role=slider]';
/** How far from the slider's ends its period begins, in pixels, and how far down its chart the pointer goes. */
const PAD = 8;
const DOWN = 20;

/**
 * Stands before the server and counts what passes: each path asked for, by the page or its workers, with the bytes of the
 * answer, head and body as packed. Browsers tell of their workers' requests by halves.
 */
async function counted(site) {
  const asked = [];
  const server = createServer((request, response) => {
    const one = { url: request.url, bytes: 0 };
    asked.push(one);
    const onward = ask(new URL(request.url, site), { method: request.method, headers: request.headers }, (answer) => {
      one.bytes += answer.rawHeaders.join('____').length;
      response.writeHead(answer.statusCode, answer.headers);
      answer.on('data', (bytes) => { one.bytes += bytes.length; });
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { asked, server, address: `http://127.0.0.1:${server.address().port}/` };
}

const kilobytes = (asked) => asked.reduce((sum, one) => sum + one.bytes, 0) / 1000;
const isData = ({ url }) => url.startsWith('/data/') && !url.startsWith('/data/base');

/** Seconds of script on the page's main thread since it was opened. */
async function script(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Waits until what a step set off has been drawn: two frames, then until the map has nothing left to do. */
async function settled(page) {
  await page.evaluate(() => new Promise((ready) => {
    const look = () => (document.querySelector('.map[data-drawn]') === null ? requestAnimationFrame(look) : ready());
    requestAnimationFrame(() => requestAnimationFrame(look));
  }));
}

async function sliderBox(page) {
  const box = await page.locator(SLIDER).boundingBox();
  if (box === null) throw new Error('the page shows no slider');
  return { left: box.x + PAD, width: box.width - 2 * PAD, y: box.y + DOWN };
}

/** Milliseconds of script that each step costs: the slider is moved from its start to its end, and rests until the map stands. */
async function steps(page, session, count) {
  const { left, width, y } = await sliderBox(page);
  const costs = [];
  await page.mouse.move(left, y);
  await page.mouse.down();
  await settled(page);
  for (let step = 1; step <= count; step++) {
    const before = await script(session);
    await page.mouse.move(left + (width * step) / count, y);
    await settled(page);
    costs.push(((await script(session)) - before) * 1000);
  }
  await page.mouse.up();
  return costs;
}

/** Milliseconds from frame to frame while the slider is dragged back without a rest. */
async function frames(page) {
  const { left, width, y } = await sliderBox(page);
  await page.evaluate(() => {
    window.frameTimes = [];
    const look = (now) => { window.frameTimes.push(now); requestAnimationFrame(look); };
    requestAnimationFrame(look);
  });
  await page.mouse.move(left + width, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) await page.mouse.move(left + width - (width * step) / STEPS, y);
  await page.mouse.up();
  const times = await page.evaluate(() => window.frameTimes);
  return times.slice(1).map((time, i) => time - times[i]);
}

function part(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function say(name, value) {
  console.log(`${name} ${value.toFixed(3)}`);
}

async function measure(browser, { asked, address }) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForSelector('.map[data-drawn]', { timeout: 120_000 });
  for (const one of asked) console.error(`${(one.bytes / 1000).toFixed(1).padStart(9)} kB ${one.url}`);
  say('first_view_kb', kilobytes(asked.filter(isData)));
  say('first_view_all_kb', kilobytes(asked));
  say('first_view_requests', asked.length);
  // What was known then is asked for once, so that the archive of superseded maps has been read too.
  await page.evaluate(() => { location.hash = 'known=source'; });
  await settled(page);
  await page.waitForLoadState('networkidle');
  await steps(page, session, WARMING);
  const before = asked.length;
  const costs = await steps(page, session, STEPS);
  say('slider_steps', costs.length);
  say('slider_script_ms_p50', part(costs, 0.5));
  say('slider_script_ms_p95', part(costs, 0.95));
  say('slider_script_ms_max', Math.max(...costs));
  const times = await frames(page);
  say('slider_requests', asked.length - before);
  asked.slice(before).forEach((one) => console.error(`while sliding: ${one.url}`));
  say('frame_ms_p50', part(times, 0.5));
  say('frame_ms_p95', part(times, 0.95));
}

const site = process.argv[2];
if (site === undefined) throw new Error('usage: node e2e/measure-history.mjs ADDRESS');
const between = await counted(site);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  await measure(browser, between);
} finally {
  await browser.close();
  between.server.close();
}
