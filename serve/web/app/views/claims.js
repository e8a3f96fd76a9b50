// Claims: a matrix of claims by outlets, and where numbers, dates or words conflict, side by side.
import { html } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { href, set } from '../route.js';
import { capital, number, short, some } from '../words.js';
import { Empty, Filter, Head, Open, Switch, Wrong, Bones } from '../parts/basics.js';
import { Chip } from '../parts/cite.js';
import { List, usePages } from '../parts/list.js';

const STANCES = {
  asserts: ['asserts it', 'solid'],
  reports: ['reports who says it', 'ring'],
  denies: ['denies it', 'cross'],
  doubts: ['doubts it', 'query'],
  mixed: ['has more than one side', 'split'],
};

function Mark({ stance }) {
  const line = { stroke: 'currentColor', 'stroke-width': 2, fill: 'none' };
  const shapes = {
    solid: html`<circle cx="8" cy="8" r="5.5" fill="currentColor" />`,
    ring: html`<circle cx="8" cy="8" r="4.7" ...${line} stroke-width="1.7" />`,
    cross: html`<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" ...${line} />`,
    query: html`<path d="M5.2 5.6a2.8 2.8 0 1 1 4 2.5c-.8.4-1.2.9-1.2 1.9" ...${line} stroke-width="1.7" /><circle cx="8" cy="13" r="1.1" fill="currentColor" />`,
    split: html`<circle cx="8" cy="8" r="4.7" ...${line} stroke-width="1.7" /><path d="M8 3.3a4.7 4.7 0 0 1 0 9.4z" fill="currentColor" />`,
  };
  return html`<svg class="stance-mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[STANCES[stance]?.[1] ?? 'ring']}</svg>`;
}

function Cell({ cell, outlet, row }) {
  if (!cell) return html`<td class="cell silent"><span class="unseen">silent</span><span aria-hidden="true">·</span></td>`;
  const says = `${outlet} ${STANCES[cell.stance]?.[0] ?? cell.stance}${cell.unsupported ? ', and says that there is no evidence' : ''}`;
  return html`<td class="cell"><${Open} id=${cell.claims.length === 1 ? cell.claims[0] : row.proposition} cls=${`mark s-${cell.stance}`} title=${says}><${Mark} stance=${cell.stance} />${cell.unsupported && html`<sup aria-hidden="true">∅</sup>`}<span class="unseen">${says}</span><//></td>`;
}

/** The outlets that say anything about the claims shown, the most talkative first. */
function columns(rows, outlets) {
  const n = new Map();
  for (const row of rows) for (const outlet of Object.keys(row.cells)) n.set(outlet, (n.get(outlet) ?? 0) + 1);
  return [...n.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 14).map(([outlet]) => ({ outlet, articles: outlets.find((o) => o.outlet === outlet)?.articles }));
}

function Matrix({ params }) {
  const pages = usePages('matrix', { q: params.q, conflict: params.disputed ? 'disputed' : null, limit: 40 });
  if (pages.key === null) return html`<${Bones} lines=${10} />`;
  if (pages.error && !pages.items.length) return html`<${Wrong} error=${pages.error} again=${pages.again} />`;
  if (!pages.items.length) return html`<${Empty} title="No claims here">No claim in the record fits these choices.<//>`;
  const outlets = columns(pages.items, pages.extra?.outlets ?? []);
  const all = pages.extra?.outlets?.length ?? outlets.length;
  return html`<div><p class="small quiet count" role="status">${some(pages.total, 'claim')}, ${outlets.length === all ? some(all, 'outlet') : `${outlets.length} of ${all} outlets: those that say most about the claims shown`}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Claims by outlets"><table class="matrix"><thead><tr><th scope="col">Claim</th><th scope="col" class="num">Indep. sources</th>${outlets.map((o) => html`<th scope="col" class="slant"><a href=${href('articles', { params: { outlet: o.outlet } })} title=${some(o.articles ?? 0, 'article')}>${o.outlet}</a></th>`)}</tr></thead>
      <tbody>${pages.items.map((row) => html`<tr data-row><th scope="row"><${Open} id=${row.proposition} cls="said claim-text">${short(row.text, 180).text}<//>
        ${row.disputed && html`<span class="dispute">disputed${row.disputedBy?.length ? ` by ${row.disputedBy.filter((id) => !id.startsWith('article')).map(nameOf).join(', ') || 'an article'}` : ''}</span>`}</th>
        <td class="num">${number(row.independent)}</td>${outlets.map((o) => html`<${Cell} cell=${row.cells[o.outlet]} outlet=${o.outlet} row=${row} />`)}</tr>`)}</tbody></table></div>
    ${pages.next && html`<p><button class="button" onClick=${pages.more}>More claims</button></p>`}
    <div class="legend">${Object.entries(STANCES).map(([stance, [says]]) => html`<span class=${`s-${stance}`}><${Mark} stance=${stance} /> ${says}</span>`)}<span>∅ says that there is no evidence</span><span>· silent</span></div></div>`;
}

/** The sides of a conflict by what they say: {value, sides}, the most frequent first. */
function values(between) {
  const groups = new Map();
  for (const side of between) {
    const value = typeof side.value === 'object' && side.value !== null ? JSON.stringify(side.value) : String(side.value);
    groups.set(value, [...(groups.get(value) ?? []), side]);
  }
  return [...groups.entries()].map(([value, sides]) => ({ value, sides })).sort((a, b) => b.sides.length - a.sides.length);
}

function ConflictRow({ conflict }) {
  const id = conflict.incident ?? conflict.proposition;
  return html`<article class="row conflict-row" data-row><div class="when"><${Open} id=${id} cls="who">${capital(conflict.kind)}<//></div>
    <ul class="sides">${values(conflict.between).map(({ value, sides }) => html`<li><span class="side-value">${value}${sides.length > 1 && html` <span class="quiet small">${number(sides.length)} reports</span>`}</span>
      ${sides.slice(0, 2).map((side) => side.words && html`<div class="side"><p class="said">${short(side.words.text, 220).text}</p><${Chip} of=${side.words} /></div>`)}
      ${sides.length > 2 && html`<${Open} id=${id} cls="small">${some(sides.length - 2, 'more', 'more')}<//>`}</li>`)}</ul></article>`;
}

export default function Claims({ route }) {
  const { params } = route;
  const conflicts = params.show === 'conflicts';
  return html`<div class="view"><${Head} title="Claims" side=${html`<${Switch} param="show" label="What to show" options=${[['claims', 'Claims by outlets'], ['conflicts', 'Conflicting reports']]} />`}>
      ${conflicts ? 'Where reports of one thing give other numbers, dates, places, actors or words. Nothing is settled here.' : 'Who asserts, who denies, who only reports that somebody says so, who is silent.'}<//>
    ${conflicts ? html`<div><div class="controls"><label class="field">About <select value=${params.kind ?? ''} onChange=${(event) => set({ kind: event.target.value || null })}><option value="">anything</option>${['number', 'date', 'place', 'actor', 'wording', 'standing'].map((k) => html`<option value=${k} selected=${params.kind === k}>${k}</option>`)}</select></label>
          <${Switch} param="on" label="Conflicts of" options=${[['incident', 'of incidents'], ['proposition', 'of claims']]} /></div>
        <${List} path="conflicts" params=${{ conflict: params.kind, q: params.q, on: params.on }} label="Conflicts" count=${['conflict']} height=${130} row=${(c) => html`<${ConflictRow} conflict=${c} />`} empty=${html`<${Empty} title="No conflicts">The reports that were read agree where they can be compared.<//>`} /></div>`
      : html`<div><div class="controls"><${Filter} label="Words of the claim" /><label class="field"><input type="checkbox" checked=${Boolean(params.disputed)} onChange=${(event) => set({ disputed: event.target.checked ? '1' : null })} /> only disputed</label></div><${Matrix} params=${params} /></div>`}</div>`;
}
export { useData };
