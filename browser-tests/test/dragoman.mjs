// A server over some reports, a browser, and what the tests ask of a page.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
const shots = join(here, '..', 'target', 'screenshots');
mkdirSync(shots, { recursive: true });

export const VIEWS = ['/', '/timeline', '/tension', '/quotations', '/claims', '/claims?show=conflicts', '/sources', '/actors', '/map', '/articles', '/briefing', '/search?q=cocaine'];
const AXE = readFileSync(join(here, '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Milliseconds that anything may take before it counts as never: a busy machine is no fault of the page. */
export const PATIENCE = 60_000;

/** Starts `dragoman serve` over a folder and waits until all of it is read: {url, token, stop}. */
export async function serve(input, articles, seconds = 600, more = []) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-browser-'));
  const server = spawn(process.env.DRAGOMAN ?? join(root, 'dragoman'), ['serve', input, '--store', join(folder, 'store'), '--port', '0', '--cache', join(folder, 'cache'), ...more], { stdio: ['ignore', 'pipe', 'pipe'], cwd: root });
  let said = '';
  server.stdout.on('data', (data) => (said += data));
  server.stderr.on('data', (data) => (said += data));
  const address = await until(() => /(http:\/\/[\d.:]+)\/\?token=(\S+)/.exec(said), seconds, () => `no address, but: ${said}`);
  const [, url, token] = address;
  await until(async () => {
    const { reading, revision } = await (await fetch(`${url}/api/v1/health`)).json();
    const { counts } = await (await fetch(`${url}/api/v1/overview`)).json();
    return !reading.reading && revision > 0 && counts.articles >= articles && Object.keys(counts.incidents).length > 0;
  }, seconds, () => `not read: ${said}`);
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, token, stop, said: () => said };
}

async function until(what, seconds, otherwise) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(250)) {
    const found = await what();
    if (found) return found;
  }
  throw new Error(otherwise());
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Tries assertions until they hold: what a page does after a click, it does in its own time. */
export async function eventually(assertions, patience = PATIENCE) {
  for (const end = Date.now() + patience; ; await pause(100)) {
    try {
      return await assertions();
    } catch (problem) {
      if (Date.now() > end) throw problem;
    }
  }
}

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

/** A page that notes every error, and every request that would leave the server. */
export async function open(browser, url, options = {}) {
  const { width = 1440, height = 900, allow = [], ...more } = options;
  const context = await browser.newContext({ viewport: { width, height }, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrong = [];
  page.on('console', (message) => message.type() === 'error' && !allow.some((one) => one.test(message.text())) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => !request.url().startsWith(url) && !request.url().startsWith('data:') && wrong.push(`asked elsewhere: ${request.url()}`));
  const to = async (path) => {
    await page.goto(url + path, { waitUntil: 'load' });
    await settled(page);
  };
  return { page, context, wrong, to, close: () => context.close() };
}

/** Waits until nothing is loading any more. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('#view')?.childElementCount > 0 && !document.querySelector('.bones:not(.more), .stale, .boot'));
}

export const shot = (page, name) => page.screenshot({ path: join(shots, `${name}.png`) });

/** What axe finds, in words; it is run from outside, since the page's policy forbids foreign scripts. */
export async function faults(page, rules) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate((only) => axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) }), rules);
  return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.split('\n')[1]?.trim()}`));
}

export const api = async (url, path) => (await fetch(`${url}/api/v1/${path}`)).json();

/** Everything of a list, page by page. */
export async function all(url, path) {
  const items = [];
  let cursor = null;
  do {
    const page = await api(url, `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}
