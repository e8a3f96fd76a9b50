// The views over the whole shared stream, where it is there: thousands of articles, long lists.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VIEWS, api, eventually, faults, launch, open, root, serve, settled, shot } from './dragoman.mjs';

const stream = join(root, '..', 'shared', 'gold', 'stream');
const there = existsSync(stream);
const lines = there
  ? readdirSync(stream).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(join(stream, name), 'utf8').split('\n').filter(Boolean))
  : [];
const articles = lines.slice(0, Number(process.env.DRAGOMAN_STREAM ?? lines.length));
if (!there) console.log('Left out: the stream of articles, since ../shared is not there.');

(there ? describe : describe.skip)('the stream', () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-stream-'));
    writeFileSync(join(folder, 'stream.jsonl'), articles.join('\n') + '\n');
    server = await serve(folder, articles.length * 0.9, 3000);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const view of VIEWS) {
    it(`${view} shows itself without a fault`, async () => {
      const tab = await open(browser, server.url, { reducedMotion: 'reduce' });
      await tab.to(view);
      assert.deepEqual(await faults(tab.page), []);
      await shot(tab.page, `stream-${view.replace(/\W+/g, '-')}`);
      await tab.page.emulateMedia({ colorScheme: 'dark' });
      await tab.page.setViewportSize({ width: 390, height: 844 });
      await eventually(async () => assert.ok((await tab.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, `${view} is too wide for a phone`), 5000);
      await shot(tab.page, `stream-${view.replace(/\W+/g, '-')}-phone-dark`);
      assert.deepEqual(tab.wrong, []);
      await tab.close();
    });
  }

  it('says when the first view is painted', async () => {
    const tab = await open(browser, server.url);
    await tab.to('/');
    const [paint] = await tab.page.evaluate(() => performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime));
    assert.ok(paint > 0);
    console.log(`First paint of ${articles.length} articles after ${Math.round(paint)} ms`);
    await tab.close();
  });

  it('a long list keeps few rows in the document and reaches its end', async () => {
    const tab = await open(browser, server.url);
    await tab.to('/quotations?show=statements');
    const { total } = await api(server.url, 'statements?limit=1');
    assert.ok(total > 300, `${total} statements`);
    const last = async () => Number(await tab.page.locator('.rows > li').last().getAttribute('aria-posinset'));
    await eventually(async () => {
      await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      assert.ok((await last()) > 200);
    });
    await settled(tab.page);
    assert.ok((await tab.page.locator('.rows > li').count()) < 120);
    assert.deepEqual(tab.wrong, []);
    await tab.close();
  });
});
