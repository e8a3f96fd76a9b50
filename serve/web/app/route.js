// The address bar is the state: which view, which thing, which filters, what is open.
import { useEffect, useState } from '../vendor/preact-htm.js';

/** The views in the order of the navigation: path, name, key after g, file. */
export const VIEWS = [
  { path: 'crisis', name: 'Crisis', key: 'c' },
  { path: 'timeline', name: 'Timeline', key: 't' },
  { path: 'tension', name: 'Tension', key: 'e' },
  { path: 'quotations', name: 'Quotations', key: 'q' },
  { path: 'claims', name: 'Claims', key: 'l' },
  { path: 'sources', name: 'Sources', key: 's' },
  { path: 'actors', name: 'Actors', key: 'a' },
  { path: 'map', name: 'Map', key: 'm' },
  { path: 'articles', name: 'Articles', key: 'r' },
  { path: 'briefing', name: 'Briefing', key: 'b' },
];

// What is kept when one goes from view to view: the span of time under study.
const SHARED = ['from', 'to'];

function read() {
  const [view, ...rest] = location.pathname.split('/').filter(Boolean).map(decoded);
  return {
    view: view ?? 'crisis',
    id: rest.length ? rest.join('/') : null,
    params: Object.fromEntries(new URLSearchParams(location.search)),
  };
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let route = read();
const watchers = new Set();
const places = new Map(); // address -> how far it was scrolled

function changed() {
  route = read();
  for (const watcher of watchers) watcher(route);
}

export const current = () => route;

/** The address of a view: shared parameters go along, empty ones are left out. */
export function href(view, { id = null, params = {}, alone = false } = {}) {
  const query = new URLSearchParams();
  const all = alone ? params : { ...Object.fromEntries(SHARED.map((name) => [name, route.params[name]])), ...params };
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  const path = view === 'crisis' && id === null ? '/' : `/${view}${id === null ? '' : `/${encodeURIComponent(id)}`}`;
  const tail = query.toString();
  return `${path}${tail ? `?${tail}` : ''}`;
}

/** The address of this view with some parameters changed (null takes one away). */
export function here(changes) {
  const params = { ...route.params, ...changes };
  return href(route.view, { id: route.id, params, alone: true });
}

export function go(to, { replace = false } = {}) {
  if (to === location.pathname + location.search) return;
  const leaves = to.split('?')[0] !== location.pathname;
  if (leaves) places.set(location.pathname + location.search, scrollY);
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  changed();
  if (leaves && !to.includes('at=')) scrollTo(0, 0);
}

/** Changes parameters of this view; typing replaces, choosing adds to the history. */
export const set = (changes, options) => go(here(changes), options);

/** Where a citation is read: the article at the span. */
export const toWords = (w) =>
  href('article', { id: w.article, params: { at: `${w.start}-${w.end}` }, alone: true });

export function useRoute() {
  const [now, setNow] = useState(route);
  useEffect(() => {
    watchers.add(setNow);
    setNow(route);
    return () => watchers.delete(setNow);
  }, []);
  return now;
}

/** Own links change the view without loading the page anew. */
export function startRouting() {
  addEventListener('popstate', () => {
    changed();
    const back = places.get(location.pathname + location.search);
    if (back !== undefined) requestAnimationFrame(() => setTimeout(() => scrollTo(0, back), 60));
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.('a[href]');
    if (!link || link.target || link.hasAttribute('download')) return;
    const to = link.getAttribute('href');
    if (!to.startsWith('/') || to.startsWith('/api/') || to.startsWith('/reference')) return;
    event.preventDefault();
    go(to);
  });
}
