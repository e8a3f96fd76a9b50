// Sources: what was read, the denominator of everything; who was first, alone, left out, copied.
import { html } from '../../vendor/preact-htm.js';
import { useData } from '../api.js';
import { href, set } from '../route.js';
import { day, number, percent, some } from '../words.js';
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
    <td class="num">${number(one.leftOut)}</td>
    <td class="num">${one.articles ? percent(one.copied) : '–'}</td>
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
    <p class="small quiet">“Reported first” counts incidents of which this outlet’s article is the earliest by date of publication. “Left out” counts incidents that others report and none of its articles does. “Copied” is the share of articles that are near-duplicates of another’s.</p></div>`;
}

export default function Sources({ route }) {
  const of = useData('sources');
  return html`<div class="view"><${Head} title="Sources">Which outlets were read, and how each covers what happened.<//><${Loaded} of=${of} lines=${8} show=${(data) => html`<${Table} data=${data} sort=${route.params.sort ?? '-articles'} />`} /></div>`;
}
