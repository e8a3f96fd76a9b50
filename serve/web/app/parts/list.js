// A long list: pages are fetched as one scrolls, and only the rows in sight are in the document.
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from '../../vendor/preact-htm.js';
import { address, get, useEpoch } from '../api.js';
import { some } from '../words.js';
import { Bones, Empty, Wrong } from './basics.js';

const PAGE = 60;
const BEYOND = 900; // pixels drawn above and below of what is in sight

/** Fetches `path` page by page; starts anew when parameters or the record change. */
export function usePages(path, params) {
  const epoch = useEpoch();
  const key = address(path, params);
  const [state, setState] = useState({ key: null, items: [], next: null, total: 0, error: null });
  const busy = useRef(false);
  const wanted = useRef(key);
  wanted.current = key;
  const ask = (cursor, before) => {
    busy.current = true;
    get(path, { limit: PAGE, ...params, cursor }).then(
      (page) => wanted.current === key && setState({ key, items: [...before, ...page.items], next: page.next, total: page.total, error: null, extra: page }),
      (error) => wanted.current === key && setState({ key, items: before, next: null, total: before.length, error }),
    ).finally(() => (busy.current = false));
  };
  useEffect(() => ask(null, []), [key, epoch]);
  const more = () => {
    if (state.key === key && state.next && !busy.current) ask(state.next, state.items);
  };
  return { ...state, fresh: state.key === key, more, again: () => ask(null, []) };
}

/** Which rows are in sight, by measured or expected heights. */
function useWindow(count, expected, box) {
  const heights = useRef([]);
  const [view, setView] = useState({ top: 0, height: innerHeight });
  const [measured, setMeasured] = useState(0);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        if (box.current) setView({ top: -box.current.getBoundingClientRect().top, height: innerHeight });
      });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  const tops = useMemo(() => {
    const sums = new Float64Array(count + 1);
    for (let k = 0; k < count; k++) sums[k + 1] = sums[k] + (heights.current[k] ?? expected);
    return sums;
  }, [count, measured]);
  const at = (y) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle + 1] < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = at(view.top - BEYOND);
  const to = Math.min(count, at(view.top + view.height + BEYOND) + 1);
  useLayoutEffect(() => {
    let moved = false;
    for (const row of box.current?.children ?? []) {
      const k = Number(row.dataset.k);
      if (row.offsetHeight && heights.current[k] !== row.offsetHeight) {
        heights.current[k] = row.offsetHeight;
        moved = true;
      }
    }
    if (moved) setMeasured((n) => n + 1);
  });
  return { from, to, above: tops[from], below: tops[count] - tops[to], reset: () => (heights.current = []) };
}

/** `row` draws an item; `height` is what a row is expected to take until it is measured. */
export function List({ path, params, row, height = 110, label, empty, count = ['item'], quiet = false }) {
  const pages = usePages(path, params);
  return html`<${Drawn} pages=${pages} row=${row} height=${height} label=${label} empty=${empty} count=${count} quiet=${quiet} />`;
}

export function Drawn({ pages, row, height, label, empty, count, quiet }) {
  const box = useRef(null);
  const { items, total, error, key, next, more } = pages;
  const sight = useWindow(items.length, height, box);
  useEffect(() => {
    if (sight.to > items.length - 15) more();
  });
  if (key === null) return html`<${Bones} />`;
  if (error && !items.length) return html`<${Wrong} error=${error} again=${pages.again} />`;
  if (!items.length) return empty ?? html`<${Empty} title="Nothing here">Nothing in the record fits these choices.<//>`;
  return html`<div class=${pages.fresh ? '' : 'stale'} aria-busy=${String(!pages.fresh)}>
    ${!quiet && html`<p class="small quiet count" role="status">${some(total, ...count)}</p>`}
    <ol class="rows" ref=${box} aria-label=${label} style=${{ paddingTop: `${sight.above}px`, paddingBottom: `${sight.below}px` }}>
      ${items.slice(sight.from, sight.to).map((item, n) => html`<li key=${item.id ?? sight.from + n} data-k=${sight.from + n} aria-posinset=${sight.from + n + 1} aria-setsize=${total}>${row(item)}</li>`)}
    </ol>
    ${next && html`<${Bones} lines=${3} more />`}
  </div>`;
}
