// Actors: who deals with whom, hostile and friendly, in the span of time that the timeline shares.
import { html, useMemo, useState } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { set } from '../route.js';
import { number, some } from '../words.js';
import { Choice, Dates, Empty, Head, Loaded, Open, Twin } from '../parts/basics.js';
import { labels, layout } from '../parts/forces.js';
import { IncidentRow } from '../parts/incident.js';
import { List } from '../parts/list.js';
import { Brush, spanOf, useTimeKeys, useWhole, useWidth } from '../parts/time.js';

const SIGNS = { conflict: ['mostly hostile', 'deeds'], cooperation: ['mostly cooperative', 'cooperation'], both: ['both', 'words'] };
const signOf = (edge) => (edge.conflict > edge.cooperation * 2 ? 'conflict' : edge.cooperation > edge.conflict * 2 ? 'cooperation' : 'both');

function Edge({ edge, from, to, r, most, pair }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  // Bent to its own side, so that both directions are seen.
  const bend = Math.min(26, length * 0.12);
  const mid = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const end = { x: to.x - ux * (r + 3), y: to.y - uy * (r + 3) };
  const sign = signOf(edge);
  const width = 1 + 4 * Math.sqrt(edge.n / most);
  const chosen = pair === `${edge.source}~${edge.target}`;
  const d = `M${from.x} ${from.y}Q${mid.x} ${mid.y} ${end.x} ${end.y}`;
  return html`<g class=${`edge ${SIGNS[sign][1]} ${chosen ? 'chosen' : ''}`} onClick=${() => set({ pair: chosen ? null : `${edge.source}~${edge.target}` })}>
    <title>${`${nameOf(edge.source)} → ${nameOf(edge.target)}: ${edge.conflict} hostile, ${edge.cooperation} cooperative`}</title>
    <path d=${d} class="edge-hit" /><path d=${d} class="edge-line" stroke-width=${width} stroke-dasharray=${sign === 'cooperation' ? '7 4' : sign === 'both' ? '2 3' : undefined} marker-end=${`url(#tip-${sign})`} /></g>`;
}

function shapeOf(kind, r) {
  switch (kind) {
    case 'state':
      return html`<rect x=${-r} y=${-r * 0.8} width=${2 * r} height=${1.6 * r} rx="2" class="node-shape" />`;
    case 'group':
    case 'organization':
      return html`<path d=${`M0 ${-r * 1.15}L${r * 1.15} 0 0 ${r * 1.15}${-r * 1.15} 0z`} transform=${`rotate(0)`} class="node-shape" />`;
    case 'unnamed':
      return html`<circle r=${r} class="node-shape" stroke-dasharray="2.5 2.5" />`;
    default:
      return html`<circle r=${r} class="node-shape" />`;
  }
}
const shape = (kind, r) => (kind === 'group' || kind === 'organization' ? html`<path d=${`M0 ${-r * 1.15}L${r * 1.15} 0L0 ${r * 1.15}L${-r * 1.15} 0Z`} class="node-shape" />` : shapeOf(kind, r));

const briefly = ({ name }) => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

function Graph({ data: whole, pair }) {
  const [box, width] = useWidth();
  const narrow = width < 560;
  const data = useMemo(() => (narrow ? busiest(whole, 16) : whole), [whole, narrow]);
  const [over, setOver] = useState(null);
  const height = Math.max(340, Math.min(620, width * 0.62));
  const most = Math.max(1, ...data.nodes.map((n) => n.n));
  const nodes = useMemo(() => data.nodes.map((n) => ({ ...n, r: 5 + 13 * Math.sqrt(n.n / most) })), [data]);
  const places = useMemo(() => layout(nodes, data.edges, width, height), [nodes, width]);
  const named = useMemo(() => labels(nodes, places, width, height, briefly), [places]);
  const heaviest = Math.max(1, ...data.edges.map((e) => e.n));
  const radius = new Map(nodes.map((n) => [n.id, n.r]));
  const near = over && new Set(data.edges.flatMap((e) => (e.source === over || e.target === over ? [e.source, e.target] : [])));
  const faded = (id) => over && id !== over && !near.has(id);
  return html`<div ref=${box} class="graph"><svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${`A network of ${some(nodes.length, 'actor')} and ${some(data.edges.length, 'direction')} between them. The table has the same numbers.`}>
    <defs>${Object.entries(SIGNS).map(([sign, [, tone]]) => html`<marker id=${`tip-${sign}`} class=${tone} viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z" fill="currentColor" /></marker>`)}</defs>
    ${data.edges.map((e) => places.get(e.source) && places.get(e.target) && html`<g class=${over && e.source !== over && e.target !== over ? 'faded' : ''}><${Edge} edge=${e} from=${places.get(e.source)} to=${places.get(e.target)} r=${radius.get(e.target)} most=${heaviest} pair=${pair} /></g>`)}
    ${nodes.map((n) => {
      const at = places.get(n.id);
      const close = over === n.id || near?.has(n.id);
      const put = named.get(n.id) ?? (close ? { x: at.x > width - 130 ? -n.r - 4 : n.r + 4, y: 4, anchor: at.x > width - 130 ? 'end' : 'start' } : null);
      return html`<g class=${`node ${faded(n.id) ? 'faded' : ''}`} transform=${`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`} onClick=${() => set({ open: n.id })} onMouseEnter=${() => setOver(n.id)} onMouseLeave=${() => setOver(null)}>
        <title>${`${n.name}: ${some(n.n, 'incident')}`}</title>${shape(n.kind, n.r)}
        ${put && html`<text x=${put.x} y=${put.y} text-anchor=${put.anchor}>${briefly(n)}</text>`}</g>`;
    })}
  </svg></div>`;
}

const table = (data, pair) => html`<table><caption>Directions between actors, the busiest first</caption><thead><tr><th>From</th><th>To</th><th class="num">Incidents</th><th class="num">Hostile</th><th class="num">Cooperative</th><th>On the whole</th></tr></thead>
  <tbody>${[...data.edges].sort((a, b) => b.n - a.n).map((e) => html`<tr data-row aria-selected=${pair === `${e.source}~${e.target}` ? 'true' : undefined}><td><${Open} id=${e.source}>${nameOf(e.source)}<//></td><td><${Open} id=${e.target}>${nameOf(e.target)}<//></td>
    <td class="num"><button class="button bare" onClick=${() => set({ pair: `${e.source}~${e.target}` })} aria-label=${`${number(e.n)} incidents, list them`}>${number(e.n)}</button></td><td class="num">${number(e.conflict)}</td><td class="num">${number(e.cooperation)}</td><td>${SIGNS[signOf(e)][0]}</td></tr>`)}</tbody></table>`;

/** The busiest nodes and what lies between them. */
function busiest(data, most) {
  const nodes = data.nodes.slice(0, most);
  const ids = new Set(nodes.map((n) => n.id));
  return { ...data, nodes, edges: data.edges.filter((e) => ids.has(e.source) && ids.has(e.target)) };
}

function Network({ all, params }) {
  const data = useMemo(() => busiest(all, Number(params.most ?? 40)), [all, params.most]);
  if (!data.edges.length) return html`<${Empty} title="Nobody deals with anybody here">In this span of time no incident has both a named source and a named target.<//>`;
  return html`<div><${Twin} chart=${() => html`<${Graph} data=${data} pair=${params.pair} />`} table=${() => table(data, params.pair)} />
    <p class="legend"><span class="deeds">━ mostly hostile</span><span class="cooperation">╌ mostly cooperative</span><span class="words">┈ both</span><span>▭ state</span><span>◇ group, organisation</span><span>○ person</span><span>◌ not named</span></p></div>`;
}

function Between({ pair, params }) {
  const [source, target] = pair.split('~');
  return html`<section class="below" aria-live="polite"><div class="pair-head"><h2>${nameOf(source)} → ${nameOf(target)}</h2><button class="button end" onClick=${() => set({ pair: null })}>Close</button></div>
    <${List} path="incidents" params=${{ source, target, from: params.from, to: params.to }} label="Incidents between them" count=${['incident']} height=${118} row=${(i) => html`<${IncidentRow} incident=${i} />`} /></section>`;
}

export default function Actors({ route }) {
  const { params } = route;
  const of = useData('network', { from: params.from, to: params.to, limit: 600 });
  const whole = useWhole({});
  const span = whole.data ? spanOf(params, whole.data.buckets, whole.unit) : null;
  useTimeKeys(span);
  return html`<div class="view"><${Head} title="Actors">Who deals with whom. Lines point from who acts to whom it is done; their form tells the sign.<//>
    <div class="controls"><${Dates} /><${Choice} param="most" label="Show" any="40 busiest" options=${[['15', '15 busiest'], ['80', '80 busiest'], ['150', '150 busiest']]} /></div>
    <${Loaded} of=${of} lines=${10} show=${(all) => html`<${Network} all=${all} params=${params} />`} />
    ${whole.data && html`<${Brush} buckets=${whole.data.buckets} span=${span} unit=${whole.unit} />`}
    ${params.pair && html`<${Between} pair=${params.pair} params=${params} />`}</div>`;
}
