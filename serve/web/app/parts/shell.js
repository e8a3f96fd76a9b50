// The frame: masthead, sections, news of new articles, the view, the drawer, keys.
import { html, useEffect, useRef, useState } from '../../vendor/preact-htm.js';
import { listen, refresh } from '../api.js';
import { VIEWS, go, here, href, set, useRoute } from '../route.js';
import { number, some } from '../words.js';
import { Bones, Wrong } from './basics.js';
import { Card } from './cite.js';
import { rememberVisit } from './visit.js';

const loaders = {
  crisis: () => import('../views/crisis.js'),
  timeline: () => import('../views/timeline.js'),
  tension: () => import('../views/tension.js'),
  quotations: () => import('../views/quotations.js'),
  claims: () => import('../views/claims.js'),
  sources: () => import('../views/sources.js'),
  actors: () => import('../views/actors.js'),
  map: () => import('../views/map.js'),
  article: () => import('../views/article.js'),
  articles: () => import('../views/article.js'),
  briefing: () => import('../views/briefing.js'),
  search: () => import('../views/search.js'),
};

/** Loads a module once, when it is first wanted. */
function useModule(name, load) {
  const [state, setState] = useState({ name: null, module: null, error: null });
  useEffect(() => {
    let wanted = true;
    load?.().then(
      (module) => wanted && setState({ name, module, error: null }),
      (error) => wanted && setState({ name, module: null, error }),
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  return state;
}

function View({ route }) {
  const load = loaders[route.view];
  const { name, module, error } = useModule(route.view, load);
  if (!load) return html`<${Wrong} error=${{ status: 404, message: `There is no page “${route.view}”.` }} />`;
  if (error) return html`<${Wrong} error=${{ title: 'This page could not be loaded', message: error.message }} again=${() => location.reload()} />`;
  if (name !== route.view) return html`<${Bones} lines=${10} />`;
  return html`<${module.default} key=${route.view} route=${route} />`;
}

/** The drawer's code comes when something is first opened. */
function Drawer({ route }) {
  const id = route.params.open;
  const { module } = useModule(id ? 'drawer' : '', id ? () => import('./drawer.js') : undefined);
  return id && module ? html`<${module.default} key=${id} id=${id} />` : null;
}

const icon = (path) => html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${path}</svg>`;

export function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('dragoman.theme', root.dataset.theme);
  } catch {
    // Not kept, then.
  }
}

function Masthead({ route, onHelp }) {
  const nav = useRef(null);
  useEffect(() => {
    const link = nav.current?.querySelector('[aria-current]');
    if (link) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2 + link.offsetWidth / 2;
  }, [route.view]);
  const search = (event) => {
    event.preventDefault();
    const q = event.target.elements.q.value.trim();
    if (q) go(href('search', { params: { q }, alone: true }));
  };
  return html`<div class="mast-in">
    <a class="brand" href="/" aria-label="Dragoman, to the crisis">Dragoman</a>
    <nav class="nav" aria-label="Views" ref=${nav}>
      ${VIEWS.map((view) => html`<a href=${href(view.path)} aria-current=${view.path === route.view || (view.path === 'articles' && route.view === 'article') ? 'page' : undefined}>${view.name}</a>`)}
    </nav>
    <div class="tools">
      <form role="search" onSubmit=${search}><input class="find" id="find" type="search" name="q" aria-label="Search everything" placeholder="Search" value=${route.view === 'search' ? route.params.q ?? '' : ''} /></form>
      <button class="icon" type="button" aria-label="Light or dark" title="Light or dark (d)" onClick=${toggleTheme}>
        ${icon(html`<circle cx="10" cy="10" r="6.5" /><path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />`)}</button>
      <button class="icon" type="button" aria-label="Keys and help" title="Keys and help (?)" onClick=${onHelp}>
        ${icon(html`<path d="M7.2 7.4a2.9 2.9 0 1 1 4 2.7c-.8.35-1.2.9-1.2 1.9" stroke-linecap="round" /><circle cx="10" cy="15" r=".6" fill="currentColor" />`)}</button>
    </div>
  </div>`;
}

/** What the server tells while it works: progress, and a button when there is more to show. */
function useNews() {
  const [news, setNews] = useState({ shown: null, latest: null, progress: null, lost: false });
  useEffect(
    () => listen((kind, told) => setNews((was) => {
      switch (kind) {
        case 'revision':
          return { ...was, shown: was.shown ?? told, latest: told, lost: false };
        case 'progress':
          return { ...was, progress: told.left > 0 ? told : null };
        case 'lost':
          return { ...was, lost: true };
        default:
          return { ...was, lost: false };
      }
    })),
    [],
  );
  const show = () => {
    setNews((was) => ({ ...was, shown: was.latest }));
    refresh();
  };
  return { ...news, show };
}

function News({ shown, latest, progress, lost, show }) {
  const more = shown && latest && latest.revision > shown.revision;
  const articles = more ? Math.max(0, (latest.articles ?? 0) - (shown.articles ?? 0)) : 0;
  return html`
    ${progress && html`<div class="progress" role="progressbar" aria-label="Reading articles" aria-valuemin="0" aria-valuemax=${progress.total} aria-valuenow=${progress.read}
      title=${`Reading: ${number(progress.read)} of ${number(progress.total)}`}><i style=${{ width: `${(100 * progress.read) / Math.max(1, progress.total)}%` }}></i></div>`}
    <div aria-live="polite">
      ${more && html`<div class="news">${articles > 0 ? some(articles, 'new article') : 'The record has changed'}: <button class="button bare" onClick=${show}>show</button></div>`}
      ${lost && html`<div class="news">No connection to the server; what is shown may be old.</div>`}
    </div>`;
}

const KEYS = [
  ['Go to a view', VIEWS.map((view) => `g ${view.key}`).join(', '), true],
  ['Search', '/'],
  ['Next, previous row or finding', 'j, k'],
  ['Open what is focused', 'Enter'],
  ['Close the drawer, the card, a dialog', 'Esc'],
  ['Chart or table', 'v'],
  ['Earlier, later in time', '[, ]'],
  ['Closer, wider in time', '+, -'],
  ['Light or dark', 'd'],
  ['New articles: show', 'n'],
  ['This list', '?'],
];

function Help({ open, onClose }) {
  const box = useRef(null);
  useEffect(() => {
    if (open && !box.current.open) box.current.showModal();
    if (!open && box.current.open) box.current.close();
  }, [open]);
  return html`<dialog ref=${box} onClose=${onClose} aria-labelledby="help-title">
    <header><h2 id="help-title">Keys and help</h2><button class="button" onClick=${onClose}>Close</button></header>
    <p class="small quiet">Every number, arrow and line leads to the words it rests on: rest on a source to see them, follow it to read them in the article. What the view shows is in its address, so an address can be sent. Dragoman settles no dispute and shows no allegation as a fact.</p>
    <dl class="keys">
      ${VIEWS.map((view) => html`<div><dt>${view.name}</dt><dd><kbd>g</kbd> <kbd>${view.key}</kbd></dd></div>`)}
      ${KEYS.filter((key) => !key[2]).map(([what, keys]) => html`<div><dt>${what}</dt><dd>${keys.split(', ').map((key) => html`<kbd>${key}</kbd> `)}</dd></div>`)}
    </dl>
    <p class="small quiet"><a href="/reference" target="_blank" rel="noopener">The interface for programs</a></p>
  </dialog>`;
}

/** Moves the focus among rows: everything that bears data-row, in reading order. */
function step(by) {
  const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
  if (!rows.length) return;
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  const next = at < 0 ? rows.find((row) => row.getBoundingClientRect().top > 60) ?? rows[0] : rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  const focusable = next.matches('a, button, [tabindex]') ? next : next.querySelector('a, button');
  focusable?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function useKeys({ help, setHelp, show }) {
  useEffect(() => {
    let before = '';
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const writes = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key === 'Escape') {
        if (writes) writes.blur();
        else if (!help && new URLSearchParams(location.search).has('open')) set({ open: null });
        return;
      }
      if (writes || help) return;
      const view = before === 'g' && VIEWS.find((one) => one.key === event.key);
      before = event.key;
      if (view) {
        before = '';
        return void go(href(view.path));
      }
      const act = {
        '/': () => document.getElementById('find').focus(),
        '?': () => setHelp(true),
        j: () => step(1),
        k: () => step(-1),
        d: toggleTheme,
        n: show,
        v: () => set({ as: new URLSearchParams(location.search).get('as') === 'table' ? null : 'table' }),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [help, show]);
}

export function Shell() {
  const route = useRoute();
  const [help, setHelp] = useState(false);
  const news = useNews();
  const first = useRef(true);
  useKeys({ help, setHelp, show: news.show });
  useEffect(() => rememberVisit(news.shown?.revision), [news.shown?.revision]);
  useEffect(() => {
    // A new view is read from its title; the first one from the top of the page.
    if (!first.current) document.getElementById('view').focus({ preventScroll: true });
    first.current = false;
  }, [route.view, route.id]);
  return html`
    <header class="mast"><${Masthead} route=${route} onHelp=${() => setHelp(true)} /><${News} ...${news} /></header>
    <main class="page" id="view" tabindex="-1"><${View} route=${route} /></main>
    <${Drawer} route=${route} />
    <footer class="foot"><span>Every finding opens the exact words it rests on.</span><span>These pages load nothing from elsewhere.</span>
      <button class="button bare" onClick=${() => setHelp(true)}>Keys: <kbd>?</kbd></button></footer>
    <${Help} open=${help} onClose=${() => setHelp(false)} />
    <${Card} />`;
}
export { here };
