// Every citation of the example opens the words that it says: the mark in the article, the card of
// the chip and the interface agree with the article's own text, counted in code points.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { VIEWS, all, api, eventually, launch, open, serve } from './dragoman.mjs';

let server;
let browser;
const texts = new Map(); // article -> code points

before(async () => {
  server = await serve('examples/us-colombia-2026', 3);
  browser = await launch();
  for (const { id } of await all(server.url, 'articles')) {
    texts.set(id, [...(await api(server.url, `articles/${encodeURIComponent(id)}`)).text]);
  }
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const cut = ({ article, start, end }) => texts.get(article).slice(start, end).join('');
const key = (c) => `${c.article} ${c.start} ${c.end}`;

/** Points at a chip until its card shows the words: a scroll that ends late closes a card again. */
const hovered = (page, chip, words) => eventually(async () => {
  await page.mouse.move(0, 0);
  await chip.scrollIntoViewIfNeeded({ timeout: 5000 });
  await chip.hover({ timeout: 5000 });
  await page.waitForFunction((expected) => document.querySelector('.card mark')?.textContent === expected, words, { timeout: 5000 });
});

/** The words that are marked in the article, put together. */
const marked = (page) => page.evaluate(() => [...document.querySelectorAll('.text .at')].map((mark) => mark.textContent).join(''));

/** Every place that anything in the record rests on. */
async function places() {
  const found = new Map();
  const add = (article, span) => span && found.set(key({ article, ...span }), { article, start: span.start, end: span.end });
  for (const s of await all(server.url, 'statements')) for (const span of [...s.content, ...s.cue, s.evidence]) add(s.article, span);
  for (const e of await all(server.url, 'events')) for (const span of [e.trigger, e.evidence]) add(e.article, span);
  for (const c of await all(server.url, 'claims')) for (const span of [...c.proposition, c.evidence, c.support?.span]) add(c.article, span);
  for (const kind of ['incidents', 'quotations', 'propositions']) for (const one of await all(server.url, kind)) add(one.cite.article, one.cite);
  for (const line of (await api(server.url, 'briefing?length=full')).lines) for (const c of line.citations) add(c.article, c);
  return [...found.values()];
}

describe('citations', () => {
  it('all open the article at exactly their words', async () => {
    const list = await places();
    assert.ok(list.length > 100, `${list.length} places`);
    const tab = await open(browser, server.url);
    const wrong = [];
    let at = null;
    for (const place of list.sort((a, b) => a.article.localeCompare(b.article) || a.start - b.start)) {
      const path = `/article/${encodeURIComponent(place.article)}?at=${place.start}-${place.end}`;
      if (at === place.article) await tab.page.evaluate((to) => import('/assets/app/route.js').then((route) => route.go(to, { replace: true })), path);
      else await tab.to(path);
      at = place.article;
      const expected = cut(place);
      await eventually(async () => assert.equal(await marked(tab.page), expected, key(place)), wrong.length ? 1000 : undefined).catch((problem) => wrong.push(problem.message));
      const said = await api(server.url, `citation?article=${encodeURIComponent(place.article)}&start=${place.start}&end=${place.end}`);
      if (said.text !== expected) wrong.push(`${key(place)}: the interface says “${said.text}”`);
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(tab.wrong, []);
    await tab.close();
    console.log(`${list.length} citations walked`);
  });

  it('stand on every view as chips whose card shows the words, and lead there in one click', async () => {
    const tab = await open(browser, server.url);
    const seen = new Set();
    for (const view of VIEWS.filter((one) => !/sources|actors|map|articles|claims$/.test(one))) {
      await tab.to(view);
      const chips = tab.page.locator('#view a.chip[data-cite]');
      await eventually(async () => assert.ok(await chips.count() > 0, `${view} cites nothing`));
      // Scrolling brings other rows of a long list, so what is new is looked up again each time.
      const unseen = async () => (await chips.evaluateAll((all) => all.map((chip) => chip.dataset.cite))).find((cite) => !seen.has(cite));
      for (let cite = await unseen(); cite; cite = await unseen()) {
        seen.add(cite);
        const [, article, start, end] = /^(.*) (\d+) (\d+)$/.exec(cite);
        const words = cut({ article, start: Number(start), end: Number(end) });
        await hovered(tab.page, tab.page.locator(`#view a.chip[data-cite="${cite}"]`).first(), words);
      }
      await chips.first().click();
      await tab.page.waitForURL(/\/article\/.*at=/);
      await eventually(async () => assert.ok(await tab.page.evaluate(() => {
        const box = document.querySelector('.text .at')?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight;
      }), `${view}: the words are out of sight`));
    }
    assert.deepEqual(tab.wrong, []);
    await tab.close();
    console.log(`${seen.size} chips looked at`);
  });

  it('are two clicks from a number, an arrow, a mark on a chart', async () => {
    const ways = [
      ['/', '.stand-list a'],
      ['/', 'a.big-arrow'],
      ['/', 'a.figure[href^="/timeline"]'],
      ['/', 'a.figure[href^="/quotations"]'],
      ['/timeline', '.unit'],
      ['/claims', 'a.mark'],
      ['/sources', 'td.num a[href^="/timeline"]'],
      ['/actors', '.edge .edge-hit'],
      ['/map', '.spot'],
    ];
    for (const [view, first] of ways) {
      const tab = await open(browser, server.url);
      await tab.to(view);
      const target = tab.page.locator(first).first();
      // A thin curve is not where the middle of its box is.
      await (/edge|unit|spot/.test(first) ? target.dispatchEvent('click') : target.click());
      const chip = tab.page.locator('.drawer a.chip[data-cite], .below a.chip[data-cite], .rows a.chip[data-cite]').first();
      await chip.waitFor().catch(() => assert.fail(`${view} ${first}: no words after one click`));
      const [, article, start, end] = /^(.*) (\d+) (\d+)$/.exec(await chip.getAttribute('data-cite'));
      await chip.click();
      const words = cut({ article, start: Number(start), end: Number(end) });
      await eventually(async () => assert.equal(await marked(tab.page), words, `${view} ${first}`));
      assert.deepEqual(tab.wrong, [], view);
      await tab.close();
    }
  });
});
