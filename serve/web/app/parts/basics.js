// Small parts that every view is built of.
import { html, useEffect, useRef, useState } from '../../vendor/preact-htm.js';
import { nameOf } from '../api.js';
import { go, here, href, set, useRoute } from '../route.js';
import { STANDINGS, capital, formOf, laneOf, plain } from '../words.js';

/** The head of a view: its name, what it shows, and controls at the right. */
export function Head({ title, children, side }) {
  useEffect(() => {
    document.title = `${title} · Dragoman`;
  }, [title]);
  return html`<header class="head">
    <div><h1 tabindex="-1" id="title">${title}</h1>${children && html`<p>${children}</p>`}</div>
    ${side && html`<div>${side}</div>`}
  </header>`;
}

export const Bones = ({ lines = 8, more = false }) => html`<div class=${more ? 'bones more' : 'bones'} role="status" aria-label="Loading">
  ${Array.from({ length: lines }, () => html`<i></i>`)}
</div>`;

/** Tells what went wrong and what can be done. */
export function Wrong({ error, again }) {
  const missing = error.status === 404;
  return html`<div class="state" role="alert">
    <h2>${missing ? 'Not in the record' : error.title || 'This could not be loaded'}</h2>
    <p>${error.message || 'The server gave no reason.'}</p>
    ${missing && html`<p class="quiet">It may have been re-read under another id since the address was made.</p>`}
    ${again && !missing && html`<button class="button" onClick=${again}>Try again</button>`}
    ${missing && html`<a class="button" href="/">To the crisis</a>`}
  </div>`;
}

export const Empty = ({ title, children }) => html`<div class="state"><h2>${title}</h2><p class="quiet">${children}</p></div>`;

/** One of three: bones while loading, the problem, or what `show` makes of the data. */
export function Loaded({ of, lines, show }) {
  if (of.data) return show(of.data);
  if (of.error) return html`<${Wrong} error=${of.error} again=${of.again} />`;
  return html`<${Bones} lines=${lines} />`;
}

/** A choice among few, kept in the address; the first is what holds without a word. */
export function Switch({ param, options, label, keep = {} }) {
  const { params } = useRoute();
  const chosen = params[param] ?? options[0][0];
  return html`<span class="switch" role="group" aria-label=${label}>
    ${options.map(
      ([value, name]) => html`<button type="button" aria-pressed=${String(chosen === value)}
        onClick=${() => set({ [param]: value === options[0][0] ? null : value, ...keep })}>${name}</button>`,
    )}
  </span>`;
}

/** A text that filters; the address follows when typing pauses. */
export function Filter({ param = 'q', label, placeholder }) {
  const { params } = useRoute();
  const [text, setText] = useState(params[param] ?? '');
  const timer = useRef(0);
  useEffect(() => setText(params[param] ?? ''), [params[param]]);
  const typed = (event) => {
    setText(event.target.value);
    clearTimeout(timer.current);
    const value = event.target.value.trim();
    timer.current = setTimeout(() => set({ [param]: value || null }, { replace: true }), 250);
  };
  return html`<label class="field"><span class="unseen">${label}</span>
    <input type="search" value=${text} placeholder=${placeholder ?? label} onInput=${typed} /></label>`;
}

/** A choice among many, kept in the address. */
export function Choice({ param, label, options, any = 'all' }) {
  const { params } = useRoute();
  return html`<label class="field">${label}
    <select value=${params[param] ?? ''} onChange=${(event) => set({ [param]: event.target.value || null })}>
      <option value="">${any}</option>
      ${options.map(([value, name]) => html`<option value=${value} selected=${params[param] === value}>${name}</option>`)}
    </select></label>`;
}

/** From and to, shared by the views that know time. */
export function Dates() {
  const { params } = useRoute();
  const field = (param, label) => html`<label class="field">${label}
    <input type="date" value=${params[param] ?? ''} onChange=${(event) => set({ [param]: event.target.value || null })} /></label>`;
  return html`${field('from', 'From')}${field('to', 'to')}
    ${(params.from || params.to) && html`<button class="button bare" onClick=${() => set({ from: null, to: null })}>all time</button>`}`;
}

/** Chart or table: the same numbers twice. */
export function Twin({ chart, table, label = 'Chart or table' }) {
  const { params } = useRoute();
  return html`<div class="twin">
    <div class="twin-switch"><${Switch} param="as" label=${label} options=${[['chart', 'Chart'], ['table', 'Table']]} /></div>
    ${params.as === 'table' ? html`<div class="scroll" tabindex="0" role="region" aria-label="Table">${table()}</div>` : chart()}
  </div>`;
}

/** The mark of how something stands, in the colour of its lane. */
export function Glyph({ standing, lane = '', label }) {
  const form = formOf(standing);
  const named = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return html`<svg class=${`glyph ${lane}`} viewBox="0 0 14 14" ...${named}>${shape(form)}</svg>`;
}

function shape(form) {
  const line = { stroke: 'currentColor', 'stroke-width': 1.6, fill: 'none' };
  const box = html`<rect x="1.3" y="1.3" width="11.4" height="11.4" rx="1.5" ...${line} />`;
  switch (form) {
    case 'solid':
      return html`<rect x="0.5" y="0.5" width="13" height="13" rx="2" fill="currentColor" />`;
    case 'half':
      return html`${box}<path d="M1.3 12.7V7h11.4v5.7z" fill="currentColor" />`;
    case 'hatched':
      return html`${box}<path d="M2 7.5 7.5 2M2 12 12 2M6.5 12 12 6.5" ...${line} stroke-width="1.5" />`;
    case 'dotted':
      return html`<rect x="1.3" y="1.3" width="11.4" height="11.4" rx="1.5" ...${line} stroke-dasharray="1.8 1.9" />`;
    case 'struck':
      return html`${box}<path d="M-0.5 7h15" ...${line} stroke-width="1.8" />`;
    default:
      return box;
  }
}

export const Standing = ({ kind, by = [], lane = '' }) => html`<span class="standing" title=${STANDINGS.find((s) => s.id === kind)?.says}>
  <${Glyph} standing=${kind} lane=${lane} />${kind}${by.length > 0 && html` by ${by.map(nameOf).join(', ')}`}</span>`;

export const Legend = () => html`<div class="legend" aria-label="How something stands, by form">
  ${STANDINGS.filter((s) => !['ongoing', 'demanded', 'planned', 'negated'].includes(s.id)).map(
    (s) => html`<span class="standing"><${Glyph} standing=${s.id} /> ${legendName(s.id)}</span>`,
  )}
</div>`;
const legendName = (id) =>
  ({ happened: 'happened, ongoing', threatened: 'threatened, demanded, planned', denied: 'denied, negated' })[id] ?? id;

/** A link that opens something in the drawer, with the address to match. */
export function Open({ id, children, cls = '', title }) {
  return html`<a class=${cls} href=${here({ open: id })} title=${title} data-open=${id}>${children}</a>`;
}

export const Actor = ({ id, cls }) => (id ? html`<${Open} id=${id} cls=${cls ?? 'quietlink'}>${nameOf(id)}<//>` : html`<span class="quiet">not named</span>`);

/** Sources, an arrow, targets: all of it opens what `open` names. */
export function Parties({ source, target }) {
  const list = (ids) => (ids.length ? ids.slice(0, 3).map(nameOf).join(', ') + (ids.length > 3 ? ` +${ids.length - 3}` : '') : null);
  const from = list(source);
  const to = list(target);
  return html`${from ?? html`<span class="quiet">somebody</span>`}${to && html`<span class="arrow" aria-label="towards"> → </span>${to}`}`;
}

/** What PLOVER calls it, in the colour of its lane. */
export function Kind({ plover }) {
  if (!plover?.type) return null;
  return html`<span class=${`kind ${laneOf(plover.type)}`}>${plain(plover.type)}${plover.mode && html` · ${plain(plover.mode)}`}</span>`;
}

export const linkTo = (view, params, text) => html`<a href=${href(view, { params })}>${text}</a>`;
export { capital, go };
