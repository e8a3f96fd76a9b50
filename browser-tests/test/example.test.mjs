// The ten views over the example, in Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { VIEWS, all, api, eventually, faults, launch, open, serve, settled, shot } from './dragoman.mjs';

let server;
let browser;
const nameOf = (view) => view.replace(/^\/$/, 'crisis').replace(/\W+/g, '-').replace(/^-|-$/g, '');

before(async () => {
  server = await serve('examples/us-colombia-2026', 3);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Runs steps on a fresh page and demands that nothing went wrong on it. */
async function on(path, steps, options) {
  const tab = await open(browser, server.url, options);
  try {
    await tab.to(path);
    await steps(tab.page, tab);
    assert.deepEqual(tab.wrong, []);
  } finally {
    await tab.close();
  }
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every view', () => {
  for (const view of VIEWS) {
    it(`${view} shows itself without a fault: wide and narrow, light and dark`, () => on(view, async (page) => {
      assert.ok((await page.locator('#view').innerText()).length > 40);
      assert.equal(await page.locator('[role=alert]').count(), 0);
      assert.deepEqual(await faults(page), []);
      await shot(page, nameOf(view));
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await faults(page, ['color-contrast']), []);
      for (const [width, height] of [[2200, 1200], [390, 844]]) {
        await page.setViewportSize({ width, height });
        await eventually(async () => assert.ok((await overflow(page)) <= 0, `${view} is wider than ${width}`), 5000);
      }
      await shot(page, `${nameOf(view)}-phone-dark`);
    }, { reducedMotion: 'reduce' }));
  }

  it('has a table with its chart', async () => {
    for (const view of ['/', '/timeline', '/tension', '/actors', '/map']) {
      await on(`${view}?as=table`, async (page) => {
        assert.ok((await page.locator('#view table tbody tr').count()) > 0, view);
        assert.deepEqual(await faults(page), [], view);
      }, { reducedMotion: 'reduce' });
    }
  });

  it('weighs less than 250 KB on the first visit', () => on('/', async (page, tab) => {
    const session = await tab.context.newCDPSession(page);
    let bytes = 0;
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await tab.to('/');
    await eventually(async () => assert.ok(bytes > 20_000, `${bytes} bytes`));
    await page.waitForTimeout(500);
    assert.ok(bytes < 250 * 1024, `${bytes} bytes`);
  }));
});

describe('the timeline', () => {
  it('counts in its table what the record has', () => on('/timeline?as=table', async (page) => {
    const { dated, undated } = await api(server.url, 'timeline?unit=month');
    const cells = await page.locator('#view td.num').allInnerTexts();
    assert.equal(cells.reduce((sum, text) => sum + Number(/^\d+/.exec(text)?.[0] ?? 0), 0), dated);
    const listed = await page.locator('p.count').innerText();
    assert.equal(Number(/\d+/.exec(listed)[0]), dated + undated);
  }));

  it('keeps a filter in the address, and takes it back with the browser', () => on('/timeline', async (page) => {
    const before = await page.locator('p.count').innerText();
    await page.getByLabel('Standing').selectOption('alleged');
    await page.waitForURL(/standing=alleged/);
    await eventually(async () => {
      const kinds = await page.locator('.rows .standing').allInnerTexts();
      assert.ok(kinds.length > 0 && kinds.every((kind) => kind.startsWith('alleged')), kinds.join('; '));
    });
    await page.goBack();
    await eventually(async () => assert.equal(await page.locator('p.count').innerText(), before));
  }));

  it('switches between the two clocks', () => on('/timeline', async (page) => {
    await page.getByRole('button', { name: 'When it was reported' }).click();
    await page.waitForURL(/clock=reported/);
    const { dated } = await api(server.url, 'timeline?unit=month&clock=reported');
    await eventually(async () => assert.equal(await page.locator('.unit').count(), dated));
  }));

  it('filters by words as one types', () => on('/timeline', async (page) => {
    await page.getByLabel('Words in the reports').fill('sanctions');
    await page.waitForURL(/q=sanctions/);
    await eventually(async () => {
      const texts = await page.locator('.rows .said').allInnerTexts();
      assert.ok(texts.length > 0 && texts.some((text) => /sanction/i.test(text)));
    });
  }));
});

describe('the drawer', () => {
  it('shows all reports of an incident with their words, from a deep link', async () => {
    const incidents = await all(server.url, 'incidents');
    const several = incidents.find((one) => one.reports.length > 1);
    await on(`/timeline?open=${encodeURIComponent(several.id)}`, async (page) => {
      await page.locator('.drawer .report').first().waitFor();
      await eventually(async () => assert.equal(await page.locator('.drawer .report').count(), several.reports.length));
      assert.deepEqual(await faults(page), []);
      await page.keyboard.press('Escape');
      await page.locator('.drawer').waitFor({ state: 'detached' });
      await eventually(async () => assert.ok(!page.url().includes('open=')));
    }, { reducedMotion: 'reduce' });
  });

  it('shows quotations, claims, actors, statements, events', async () => {
    for (const kind of ['quotations', 'propositions', 'actors', 'statements', 'events', 'claims']) {
      const [first] = (await api(server.url, `${kind}?limit=1`)).items;
      await on(`/?open=${encodeURIComponent(first.id)}`, async (page) => {
        await page.locator('.drawer-body section').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('.drawer .bones'));
        assert.equal(await page.locator('.drawer [role=alert]').count(), 0, kind);
        assert.deepEqual(await faults(page), [], kind);
      }, { reducedMotion: 'reduce' });
    }
  });

  it('tells why a finding was made', async () => {
    const [event] = (await api(server.url, 'events?limit=1')).items;
    await on(`/?open=${encodeURIComponent(event.id)}`, async (page) => {
      await page.locator('.drawer summary', { hasText: 'Why' }).click();
      await page.locator('.drawer .steps li').first().waitFor();
    });
  });

  it('aligns the versions of a quotation word by word', () => on('/quotations', async (page) => {
    await page.getByRole('button', { name: /versions?:.*masked/ }).first().click();
    await page.locator('.variant').nth(1).waitFor();
    await page.locator('.variant del').first().waitFor();
    await page.locator('.variant ins').first().waitFor();
    await shot(page, 'quotations-aligned');
  }));
});

describe('keys', () => {
  it('go to every view', () => on('/', async (page) => {
    for (const [key, path] of [['t', '/timeline'], ['e', '/tension'], ['q', '/quotations'], ['l', '/claims'], ['s', '/sources'], ['a', '/actors'], ['m', '/map'], ['r', '/articles'], ['b', '/briefing'], ['c', '/']]) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.waitForFunction((to) => location.pathname === to, path);
      await settled(page);
    }
  }));

  it('search, help, rows, table, theme', () => on('/timeline', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor();
    assert.deepEqual(await faults(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const row of ['1', '2']) {
      await page.keyboard.press('j');
      await page.waitForFunction((at) => document.activeElement.closest('li')?.getAttribute('aria-posinset') === at, row);
    }
    await page.keyboard.press('Enter');
    await page.locator('.drawer').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    await page.keyboard.press('v');
    await page.locator('#view table').waitFor();
    await page.keyboard.press('d');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await page.keyboard.press('/');
    await page.keyboard.type('cocaine');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\?q=cocaine/);
    await page.locator('#view mark').first().waitFor();
  }, { reducedMotion: 'reduce' }));

  it('reach the content past the navigation', () => on('/', async (page) => {
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement.className === 'skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'view');
  }));
});

describe('states', () => {
  it('an empty store says how to fill it', () => on('/', async (page, tab) => {
    await page.route('**/api/v1/overview*', async (route) => {
      const answer = await (await route.fetch()).json();
      const counts = Object.fromEntries(Object.entries(answer.counts).map(([name, n]) => [name, typeof n === 'number' ? 0 : {}]));
      await route.fulfill({ json: { ...answer, counts, arrow: null, takeaways: [], dyads: [] } });
    });
    await tab.to('/');
    await page.getByText('Nothing has been read yet').waitFor();
    await shot(page, 'empty');
  }));

  it('a filter that nothing fits says so', () => on('/timeline?q=xylophone', async (page) => {
    await page.getByText('Nothing here').waitFor();
  }));

  it('an unknown id is said to be unknown', () => on('/article/none-such', async (page) => {
    await page.getByText('Not in the record').waitFor();
  }, { allow: [/404/] }));

  it('a failure can be tried again', () => on('/', async (page) => {
    let broken = true;
    await page.route('**/api/v1/sources*', (route) => (broken ? route.fulfill({ status: 500, json: { title: 'The store is busy', status: 500, detail: 'Try in a moment.' } }) : route.continue()));
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByText('The store is busy').waitFor();
    await shot(page, 'error');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('table.sources').waitFor();
  }, { allow: [/500/] }));

  it('a server that is gone is said to be gone', () => on('/', async (page) => {
    await page.route('**/api/v1/sources*', (route) => route.abort());
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByText('The server does not answer').waitFor();
  }, { allow: [/ERR_FAILED/] }));
});

describe('the briefing', () => {
  it('prints without the frame', () => on('/briefing', async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.locator('.mast').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.controls').first().isVisible(), false);
    assert.ok(await page.locator('.brief-lines li').first().isVisible());
    await shot(page, 'briefing-print');
  }));

  it('has the lines of the record, word for word', () => on('/briefing?length=full', async (page) => {
    const { lines } = await api(server.url, 'briefing?length=full');
    await eventually(async () => assert.deepEqual(
      await page.locator('.brief-lines .said').evaluateAll((list) => list.map((p) => p.firstChild.textContent)),
      lines.map((line) => line.text),
    ));
  }));
});

describe('what changes', () => {
  it('a correction needs the token, then lies over the finding and can be taken back', async () => {
    const [incident] = (await api(server.url, 'incidents?limit=1')).items;
    const at = `/timeline?open=${encodeURIComponent(incident.id)}`;
    const reject = async (page) => {
      await page.getByRole('button', { name: 'Reject', exact: true }).click();
      await page.getByLabel('Why').fill('It is told of another day.');
      await page.getByLabel('Who you are').fill('Ana');
      await page.locator('.form .button.main').click();
    };
    await on(at, async (page) => {
      await reject(page);
      await page.getByText('Writing needs the token').waitFor();
    }, { allow: [/40[13]/] });
    await on(`/?token=${server.token}`, async (page, tab) => {
      await tab.to(at);
      await reject(page);
      await page.locator('.drawer .corrected', { hasText: 'another day' }).first().waitFor();
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await page.waitForFunction(() => document.querySelector('.drawer') && !document.querySelector('.drawer .corrected'));
    });
  });

  it('a new article is offered, and shown when wanted', () => on('/articles', async (page) => {
    const before = await page.locator('.rows > li').count();
    const sent = await fetch(`${server.url}/api/v1/articles?outlet=Harbour+Times&published=2026-01-08`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Authorization: `Bearer ${server.token}` },
      body: 'Petro meets envoys\n\nPresident Gustavo Petro met envoys of the United States in Bogotá on Thursday. "We will talk," he said.\n',
    });
    assert.equal(sent.status, 201);
    await page.getByText(/1 new article/).waitFor();
    await page.keyboard.press('n');
    await page.waitForFunction((n) => document.querySelectorAll('.rows > li').length === n, before + 1);
  }));
});
