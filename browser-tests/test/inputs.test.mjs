// What is read and what could not be, hours, what is left out: over the example and two feeds in files.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { all, api, eventually, faults, launch, open, serve, settled, shot } from './dragoman.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-feeds-'));
const words = 'The minister said on Monday that the talks would go on. '.repeat(30);
const good = join(folder, 'good.xml');
const bad = join(folder, 'bad.xml');
let server;
let browser;

before(async () => {
  writeFileSync(good, `<feed xmlns="http://www.w3.org/2005/Atom"><title>Highland Post</title><entry><id>1</id><title>Talks go on</title><published>2026-01-06T08:00:00Z</published><content type="html">&lt;p&gt;${words}&lt;/p&gt;</content></entry></feed>`);
  writeFileSync(bad, '<feed><title>cut of');
  server = await serve('examples/us-colombia-2026', 4, 600, ['--feed', good, '--feed', bad]);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function on(path, steps, options = { reducedMotion: 'reduce' }) {
  const tab = await open(browser, server.url, options);
  try {
    await tab.to(path);
    await steps(tab.page, tab);
    assert.deepEqual(tab.wrong, []);
  } finally {
    await tab.close();
  }
}

describe('what is read', () => {
  it('stands under Sources, with what could not be read and why', () => on('/sources', async (page) => {
    const section = page.locator('section[aria-labelledby=inputs]');
    await eventually(async () => {
      const said = await section.innerText();
      assert.match(said, /Highland Post/);
      assert.match(said, /1 source could not be read/);
      assert.match(said, /found no well-formed XML .*; expected a feed/);
    });
    assert.deepEqual(await faults(page), []);
    await section.scrollIntoViewIfNeeded();
    await shot(page, 'sources-inputs');
    await page.setViewportSize({ width: 390, height: 844 });
    await eventually(async () => assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0));
  }));

  it('an article that a feed holds is read like any other', () => on('/articles?q=talks', async (page) => {
    await page.locator('.rows a.who', { hasText: 'Talks go on' }).click();
    await page.waitForURL(/article/);
    await settled(page);
    assert.match(await page.locator('.text').innerText(), /the talks would go on/);
  }));
});

describe('the hours of a day', () => {
  const days = 'from=2026-01-04&to=2026-01-05';

  it('are counted in the table, apart from what has no hour', () => on(`/timeline?${days}&unit=hour&as=table`, async (page) => {
    const { buckets, dated } = await api(server.url, `timeline?unit=hour&${days}`);
    assert.ok(dated > 0);
    const cells = await page.locator('#view table td.num').allInnerTexts();
    assert.equal(cells.reduce((sum, text) => sum + Number(/^\d+/.exec(text)?.[0] ?? 0), 0), dated);
    const without = buckets.some((b) => b.start.length === 10);
    assert.equal((await page.locator('#view table tbody').innerText()).includes('hour not known'), without);
  }));

  it('are drawn with a place for what has no hour', () => on(`/timeline?${days}&unit=hour`, async (page) => {
    assert.match(await page.locator('.lanes svg').getAttribute('aria-label'), /by hour/);
    await page.locator('.lanes text', { hasText: 'hour not known' }).waitFor();
    assert.ok((await page.locator('.unit').count()) > 0);
    assert.deepEqual(await faults(page), []);
    await shot(page, 'timeline-hours');
  }));

  it('are left out where no report tells one', () => on(`/timeline?${days}`, async (page) => {
    const { buckets } = await api(server.url, `timeline?unit=hour&${days}`);
    const hours = buckets.some((b) => b.start.length > 10);
    assert.match(await page.locator('.lanes svg').getAttribute('aria-label'), hours ? /by hour/ : /by day/);
  }));

  it('give way to days by the clock of reports', () => on(`/timeline?${days}&unit=hour&clock=reported`, async (page) => {
    assert.match(await page.locator('.lanes svg').getAttribute('aria-label'), /by day/);
  }));
});

describe('what an outlet leaves out', () => {
  it('is as many incidents as the number says, all of them in the words of others', async () => {
    for (const { outlet, leftOut } of (await api(server.url, 'sources')).items) {
      const left = await all(server.url, `incidents?left_out=${encodeURIComponent(outlet)}`);
      assert.equal(left.length, leftOut, outlet);
      assert.ok(left.every((one) => !one.outlets.includes(outlet) && one.outlets.length > 1));
    }
  });
});
