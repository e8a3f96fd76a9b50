// The views over a part of the shared stream, where it is there: many articles, long lists.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VIEWS, api, faults, launch, open, root, serve, settled, shot } from './dragoman.mjs';

const stream = join(root, '..', 'shared', 'gold', 'stream', 'articles-00.jsonl');
const there = existsSync(stream);
const ARTICLES = 120;
if (!there) console.log('Left out: the stream of articles, since ../shared is not there.');

(there ? describe : describe.skip)('the stream', () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-stream-'));
    writeFileSync(join(folder, 'stream.jsonl'), readFileSync(stream, 'utf8').split('\n').filter(Boolean).slice(0, ARTICLES).join('\n') + '\n');
    server = await serve(folder, ARTICLES * 0.9);
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
      await tab.page.waitForTimeout(80);
      assert.ok((await tab.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, `${view} is too wide for a phone`);
      await shot(tab.page, `stream-${view.replace(/\W+/g, '-')}-phone-dark`);
      assert.deepEqual(tab.wrong, []);
      await tab.close();
    });
  }

  it('a long list keeps few rows in the document and reaches its end', async () => {
    const tab = await open(browser, server.url);
    await tab.to('/quotations?show=statements');
    const { total } = await api(server.url, 'statements?limit=1');
    assert.ok(total > 300, `${total} statements`);
    for (let k = 0; k < 40; k++) {
      await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await tab.page.waitForTimeout(120);
    }
    await settled(tab.page);
    assert.ok((await tab.page.locator('.rows > li').count()) < 120);
    assert.ok(Number(await tab.page.locator('.rows > li').last().getAttribute('aria-posinset')) > 200);
    assert.deepEqual(tab.wrong, []);
    await tab.close();
  });
});
