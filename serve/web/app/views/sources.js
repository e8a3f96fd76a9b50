// Sources: what was read, the denominator of everything; who was first, alone, left out, copied.
import { html, useEffect } from '../../vendor/preact-htm.js';
import { inputWatchers, useData } from '../api.js';
import { href, set } from '../route.js';
import { day, moment, number, percent, some } from '../words.js';
import { Empty, Head, Loaded } from '../parts/basics.js';

const COLUMNS = [
  ['outlet', 'Outlet', ''],
  ['articles', 'Articles', 'num'],
  ['from', 'First read', ''],
  ['to', 'Last read', ''],
  ['incidents', 'Incidents', 'num'],
  ['first', 'Reported first', 'num'],
  ['alone', 'Alone', 'num'],
  ['leftOut', 'Left out', 'num'],
  ['copied', 'Copied', 'num'],
  ['copiedFrom', 'From whom', ''],
];

function sorted(items, sort) {
  const down = sort.startsWith('-');
  const field = sort.replace('-', '');
  const key = (item) => (field === 'copiedFrom' ? item.copiedFrom?.[0]?.outlet ?? '' : item[field] ?? '');
  return [...items].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return (down ? -order : order) || String(a.outlet).localeCompare(String(b.outlet));
  });
}

const Way = ({ n, params }) => (n > 0 ? html`<a href=${href('timeline', { params })}>${number(n)}</a>` : number(n));

function Row({ one, most }) {
  const name = one.outlet ?? 'Outlet not known';
  return html`<tr data-row><th scope="row"><a class="said" href=${href('articles', { params: { outlet: one.outlet } })}>${name}</a></th>
    <td class="num"><a href=${href('articles', { params: { outlet: one.outlet } })}>${number(one.articles)}</a><span class="meter" aria-hidden="true"><i style=${{ width: `${(100 * one.articles) / most}%` }}></i></span></td>
    <td class="nowrap">${day(one.from, { unknown: '–' })}</td><td class="nowrap">${day(one.to, { unknown: '–' })}</td>
    <td class="num"><${Way} n=${one.incidents} params=${{ outlet: one.outlet }} /></td>
    <td class="num"><${Way} n=${one.first} params=${{ first_outlet: one.outlet }} /></td>
    <td class="num"><${Way} n=${one.alone} params=${{ only_outlet: one.outlet }} /></td>
    <td class="num"><${Way} n=${one.leftOut} params=${{ left_out: one.outlet }} /></td>
    <td class="num">${!one.articles ? '–' : one.copied > 0 ? html`<a href=${href('articles', { params: { outlet: one.outlet, copy: 'yes' } })}>${percent(one.copied)}</a>` : percent(0)}</td>
    <td class="small">${one.copiedFrom?.length ? one.copiedFrom.slice(0, 3).map((c) => `${c.outlet} ${c.n}`).join(', ') : ''}</td></tr>`;
}

function Table({ data, sort }) {
  if (!data.items.length) return html`<${Empty} title="No sources yet">Nothing has been read.<//>`;
  const most = Math.max(...data.items.map((one) => one.articles));
  const articles = data.items.reduce((sum, one) => sum + one.articles, 0);
  const head = ([field, name, cls]) => {
    const now = sort.replace('-', '') === field;
    const text = field === 'outlet' || field === 'from' || field === 'to' || field === 'copiedFrom';
    const next = now ? (sort.startsWith('-') ? field : `-${field}`) : text ? field : `-${field}`;
    return html`<th scope="col" class=${cls} aria-sort=${now ? (sort.startsWith('-') ? 'descending' : 'ascending') : undefined}><button onClick=${() => set({ sort: next === '-articles' ? null : next })}>${name}${now ? (sort.startsWith('-') ? ' ↓' : ' ↑') : ''}</button></th>`;
  };
  return html`<div><p class="small quiet" role="status">${some(articles, 'article')} from ${some(data.items.length, 'outlet')}, telling of ${some(data.incidents, 'incident')}. What is not in these was not read, so it is not known, not absent.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Sources"><table class="sources"><thead><tr>${COLUMNS.map(head)}</tr></thead><tbody>${sorted(data.items, sort).map((one) => html`<${Row} one=${one} most=${most} />`)}</tbody></table></div>
    <p class="small quiet">“Reported first” counts incidents of which this outlet’s article is the earliest by date of publication. “Left out” counts incidents of stories that it covers which at least two others report and none of its articles does; the number leads to their words. “Copied” is the share of articles that are near-duplicates of another’s.</p></div>`;
}

const KINDS = { files: 'read once', watched: 'watched', feed: 'feed' };

/** What could not be read: where, what was found there, what would have been right. */
const Troubles = ({ list, title }) => list.length > 0 && html`<details class="troubles"><summary>${title}</summary>
  <ul>${list.map((t) => html`<li><span class="place">${t.where}</span> found ${t.found}; expected ${t.expected}</li>`)}</ul></details>`;

function Input({ one }) {
  return html`<tr><th scope="row"><span class="place">${one.title ?? one.name}</span>${one.title && html`<br /><span class="small quiet place">${one.name}</span>`}</th>
    <td>${KINDS[one.kind] ?? one.kind}</td>
    <td>${one.trouble ? html`<strong class="bad">Could not be read:</strong> found ${one.trouble.found}; expected ${one.trouble.expected}` : one.kind !== 'feed' ? '' : one.asked ? 'Read' : 'Not asked yet'}
      <${Troubles} list=${one.dropped} title=${`${some(one.dropped.length, 'entry')} without an article`} /></td>
    <td class="num">${one.articles === null ? '' : number(one.articles)}</td>
    <td class="nowrap">${moment(one.asked)}</td><td class="nowrap">${one.trouble && !one.next ? 'not again' : moment(one.next)}</td></tr>`;
}

/** Folders and feeds that are read, and what of them could not be. */
function Inputs() {
  const of = useData('inputs');
  useEffect(() => {
    inputWatchers.add(of.again);
    return () => inputWatchers.delete(of.again);
  });
  if (!of.data || (!of.data.items.length && !of.data.dropped.length)) return null;
  const bad = of.data.items.filter((one) => one.trouble).length;
  return html`<section aria-labelledby="inputs"><h2 id="inputs">What is read</h2>
    ${bad > 0 && html`<p role="status">${some(bad, 'source')} could not be read.</p>`}
    ${of.data.items.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label="Folders and feeds"><table><thead><tr><th scope="col">Folder or feed</th><th scope="col">How</th><th scope="col">State</th><th scope="col" class="num">Articles since the start</th><th scope="col">Asked</th><th scope="col">Again</th></tr></thead>
      <tbody>${of.data.items.map((one) => html`<${Input} one=${one} />`)}</tbody></table></div>`}
    <${Troubles} list=${of.data.dropped} title=${`${some(of.data.dropped.length, 'file')} could not be used`} /></section>`;
}

export default function Sources({ route }) {
  const of = useData('sources');
  return html`<div class="view"><${Head} title="Sources">Which outlets were read, and how each covers what happened.<//><${Loaded} of=${of} lines=${8} show=${(data) => html`<${Table} data=${data} sort=${route.params.sort ?? '-articles'} />`} /><${Inputs} /></div>`;
}
