// Timeline: four lanes over time, by when it happened or when it was reported; the list below is the same, in words.
import { html, useMemo } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { set } from '../route.js';
import { LANES, STANDINGS, capital, day, formOf, instant, isoDay, laneOf, number, some } from '../words.js';
import { Choice, Dates, Empty, Filter, Head, Legend, Loaded, Switch, Twin } from '../parts/basics.js';
import { hovering } from '../parts/cite.js';
import { IncidentRow } from '../parts/incident.js';
import { List } from '../parts/list.js';
import { Brush, UNITS, bucketEnd, choose, spanOf, ticks, unitFor, useTimeKeys, useWhole, useWidth } from '../parts/time.js';

const FILTERS = ['actor', 'source', 'target', 'dyad', 'outlet', 'only_outlet', 'first_outlet', 'left_out', 'story', 'type', 'place', 'standing', 'lane', 'conflict', 'q'];
const pick = (params, names) => Object.fromEntries(names.map((name) => [name, params[name]]).filter(([, value]) => value));
const FORMS = ['solid', 'half', 'hatched', 'outlined', 'dotted', 'struck'];
const SINGLE = 180; // up to so many incidents are drawn one by one

/** Fills for the forms of standing, once per lane, since a pattern takes no colour from its user. */
export function Patterns() {
  const line = { stroke: 'currentColor', 'stroke-width': 1.4, fill: 'none' };
  return html`<defs>${LANES.map((lane) => html`
    <pattern id=${`hatched-${lane.id}`} class=${lane.id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v5" ...${line} stroke-width="1.7" /></pattern>
    <pattern id=${`half-${lane.id}`} class=${lane.id} width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 1h4" ...${line} stroke-width="2" /></pattern>
    <pattern id=${`struck-${lane.id}`} class=${lane.id} width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0l6 6M6 0l-6 6" ...${line} stroke-width="1" /></pattern>`)}</defs>`;
}

const fill = (form, lane) => (form === 'solid' ? 'currentColor' : form === 'outlined' || form === 'dotted' ? 'var(--paper)' : `url(#${form}-${lane})`);

/** One lane's column: its standings stacked, the surest at the bottom. */
function Stack({ counts, lane, x, width, base, unit, onPick, said }) {
  let top = base;
  return html`<g class=${`bar ${lane}`} onClick=${onPick}><title>${said}</title><rect class="hit" x=${x} y=${base - 200} width=${width} height="0" />
    ${FORMS.map((form) => {
      const n = Object.entries(counts).reduce((sum, [kind, k]) => sum + (formOf(kind) === form ? k : 0), 0);
      if (!n) return null;
      const tall = n * unit;
      top -= tall;
      return html`<rect x=${x + 0.5} y=${top + 0.5} width=${Math.max(1, width - 1)} height=${Math.max(0.5, tall - 1)} fill=${fill(form, lane)} stroke="currentColor" stroke-width=${form === 'solid' ? 0 : 1} stroke-dasharray=${form === 'dotted' ? '2 2' : undefined} />`;
    })}</g>`;
}

/** The counts of a lane in several buckets, as one. */
const together = (buckets, lane) => buckets.reduce((all, b) => {
  for (const [kind, n] of Object.entries(b.lanes[lane] ?? {})) all[kind] = (all[kind] ?? 0) + n;
  return all;
}, {});
const sum = (counts) => Object.values(counts ?? {}).reduce((a, b) => a + b, 0);
const spoken = (counts) => STANDINGS.filter((s) => counts[s.id]).map((s) => `${counts[s.id]} ${s.id}`).join(', ');

/** Each incident as a mark of its own, in the column of its time; by the hour, what has none stands in rows before. */
function Marks({ incidents, lane, base, x, columns, size, aside }) {
  const heights = new Map();
  let without = 0;
  return incidents.filter((i) => laneOf(i.plover.type) === lane).map((incident) => {
    const column = columns(incident);
    if (column === null && !aside) return null;
    const row = column ? column.at : 'without';
    const level = column ? heights.get(row) ?? 0 : Math.floor(without / aside.across);
    const px = column ? x(column.at) + (x(column.end) - x(column.at)) / 2 - size / 2 : aside.from + (without++ % aside.across) * size;
    heights.set(row, level + 1);
    const form = formOf(incident.standing.kind);
    return html`<rect class=${`unit ${lane}`} key=${incident.id} x=${px + 0.75} y=${base - (level + 1) * size + 0.75} width=${size - 2} height=${size - 2} rx="1.5"
      fill=${fill(form, lane)} stroke="currentColor" stroke-width=${form === 'solid' ? 0 : 1.3} stroke-dasharray=${form === 'dotted' ? '2 2' : undefined}
      onClick=${() => set({ open: incident.id })} ...${hovering(incident.words)} />`;
  });
}

/** The bucket into which an incident falls: where its date is less precise than the unit, none. */
function columnOf(value, unit) {
  const at = instant(value);
  if (!Number.isFinite(at)) return null;
  const precise = { hour: 13, day: 10, week: 10, month: 7, year: 4 }[unit];
  if (value.length < precise || (unit === 'hour' && !/T\d\d/.test(value))) return null;
  const date = new Date(at);
  if (unit === 'week') return { at: at - ((date.getUTCDay() + 6) % 7) * 86400000, end: 0 };
  if (unit === 'month') return { at: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1), end: 0 };
  if (unit === 'year') return { at: Date.UTC(date.getUTCFullYear(), 0, 1), end: 0 };
  return { at, end: 0 };
}

function Chart({ buckets, unit, span, singles, reported, picked }) {
  const [box, width] = useWidth();
  const margin = width < 560 ? 0 : 96;
  const hourless = unit === 'hour' ? Math.max(90, Math.min(240, (width - margin) * 0.25)) : 0;
  const left = margin + hourless;
  const inner = width - left - 8;
  const x = (time) => left + ((time - span.from) / (span.to - span.from)) * inner;
  const exact = buckets.filter((b) => unit !== 'hour' || b.date.length > 10);
  const vague = buckets.filter((b) => unit === 'hour' && b.date.length <= 10);
  const shown = exact.filter((b) => instant(b.date) < span.to && bucketEnd(instant(b.date), unit) > span.from);
  const without = LANES.map((lane) => vague.reduce((n, b) => n + sum(b.lanes[lane.id]), 0));
  const most = LANES.map((lane) => Math.max(0, ...shown.map((b) => sum(b.lanes[lane.id]))));
  const column = inner / Math.max(1, (span.to - span.from) / (bucketEnd(span.from, unit) - span.from));
  const size = Math.max(3, Math.min(13, column, 120 / Math.max(1, ...most)));
  const one = singles !== null && size >= 5;
  const aside = hourless ? { from: margin, across: Math.max(1, Math.floor((hourless - 14) / size)) } : null;
  const scale = Math.max(1, ...most, ...(one ? [0] : without));
  const rows = most.map((n, k) => Math.max(n, aside ? Math.ceil(without[k] / aside.across) : 0));
  const tall = most.map((n, k) => (one ? Math.max(30, rows[k] * size + 8) : Math.max(34, 110 * (Math.max(n, without[k]) / scale) + 8)));
  const bases = tall.map((_, k) => tall.slice(0, k + 1).reduce((a, b) => a + b, 0) + 4 + k * (margin ? 0 : 14) + (margin ? 0 : 14));
  const height = bases.at(-1) + 24;
  const columns = (incident) => {
    const found = columnOf(reported(incident), unit);
    return found && found.at >= span.from - 31 * 86400000 && found.at < span.to ? { ...found, end: bucketEnd(found.at, unit) } : null;
  };
  return html`<div ref=${box} class="lanes"><svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${`Incidents by ${unit}, in four lanes, ${day(isoDay(span.from))} to ${day(isoDay(span.to - 1))}. The table has the same numbers.`}>
    <${Patterns} />
    ${ticks(span.from, span.to, Math.max(4, inner / 110)).map((tick) => html`<g><line class="grid" x1=${x(tick.at)} x2=${x(tick.at)} y1="0" y2=${height - 20} /><text class="tick" x=${Math.min(width - 28, Math.max(left + 28, x(tick.at)))} y=${height - 5} text-anchor="middle">${tick.text}</text></g>`)}
    ${hourless > 0 && html`<text class="tick" x=${margin} y=${height - 5}>hour not known</text><line class="grid" x1=${left - 7} x2=${left - 7} y1="0" y2=${height - 20} />`}
    ${LANES.map((lane, k) => html`<g>
      <text class=${`lane-name ${lane.id}`} x="0" y=${margin ? bases[k] - 5 : bases[k] - tall[k] + 2}>${lane.name}</text>
      <line class="lane-line" x1=${margin} x2=${width} y1=${bases[k]} y2=${bases[k]} />
      ${one
        ? Marks({ incidents: singles, lane: lane.id, base: bases[k], x, columns, size, aside })
        : [...shown, ...(without[k] ? [{ date: 'hourless', lanes: { [lane.id]: together(vague, lane.id) } }] : [])].map((b) => {
            const counts = b.lanes[lane.id];
            if (!sum(counts)) return null;
            if (b.date === 'hourless') return html`<${Stack} key="hourless" counts=${counts} lane=${lane.id} x=${margin} width=${26} base=${bases[k]} unit=${(tall[k] - 8) / Math.max(1, most[k], without[k])} said=${`${capital(lane.name)}, hour not known: ${spoken(counts)}`} onPick=${() => picked(span.from, span.to, lane.id)} />`;
            const at = instant(b.date);
            const from = Math.max(left, x(at));
            const wide = Math.max(1.5, Math.min(26, Math.min(width, x(bucketEnd(at, unit))) - from));
            const said = `${capital(lane.name)}, ${day(b.date)}: ${spoken(counts)}`;
            return html`<${Stack} key=${b.date} counts=${counts} lane=${lane.id} x=${from} width=${wide} base=${bases[k]} unit=${(tall[k] - 8) / Math.max(1, most[k], without[k])} said=${said}
              onPick=${() => picked(at, bucketEnd(at, unit), lane.id)} />`;
          })}
      ${!one && rows[k] > 0 && html`<text class="tick" x=${margin - 6} y=${bases[k] - tall[k] + 14} text-anchor="end">${margin ? number(Math.max(most[k], without[k])) : ''}</text>`}
    </g>`)}
  </svg></div>`;
}

const table = (buckets, unit) => html`<table><caption>Incidents by ${unit} and lane; how they stand in brackets where not all happened</caption>
  <thead><tr><th>${capital(unit)}</th>${LANES.map((lane) => html`<th class="num">${lane.name}</th>`)}</tr></thead>
  <tbody>${buckets.map((b) => html`<tr><th scope="row"><button onClick=${() => choose(instant(b.date), bucketEnd(instant(b.date), unit))}>${day(b.date)}${unit === 'hour' && b.date.length <= 10 ? ', hour not known' : ''}</button></th>
    ${LANES.map((lane) => {
      const counts = b.lanes[lane.id] ?? {};
      const all = sum(counts);
      return html`<td class="num">${all ? number(all) : ''}${all && all !== (counts.happened ?? 0) ? html` <span class="quiet">(${spoken(counts)})</span>` : ''}</td>`;
    })}</tr>`)}</tbody></table>`;

/** What the list is narrowed to, each with a way out. */
function Chosen({ params }) {
  const says = {
    actor: (v) => `with ${nameOf(v)}`, source: (v) => `by ${nameOf(v)}`, target: (v) => `towards ${nameOf(v)}`, dyad: (v) => v.split(',').map(nameOf).join(' → '), outlet: (v) => `reported by ${v}`,
    only_outlet: (v) => `reported by ${v} alone`, first_outlet: (v) => `reported first by ${v}`, left_out: (v) => `left out by ${v}, though others report it`, conflict: (v) => `reports differ: ${v}`, story: () => 'one story', type: (v) => v.toLowerCase(), place: (v) => `at ${v}`, standing: (v) => v.replaceAll(',', ', '), lane: (v) => v,
  };
  const named = FILTERS.filter((name) => params[name] && says[name]);
  if (!named.length) return null;
  return html`<p class="chosen">${named.map((name) => html`<button class="button" onClick=${() => set({ [name]: null })} aria-label=${`Take away: ${says[name](params[name])}`}>${says[name](params[name])} <span aria-hidden="true">×</span></button>`)}</p>`;
}

export default function Timeline({ route }) {
  const { params } = route;
  const clock = params.clock ?? 'happened';
  const filters = pick(params, FILTERS);
  const whole = useWhole({ ...filters, clock });
  const span = whole.data ? spanOf(params, whole.data.buckets, whole.unit) : null;
  const asked = params.unit === 'hour' && (clock !== 'happened' || (span && span.to - span.from > 7 * 86400000)) ? null : params.unit;
  const unit = asked ?? (span ? unitFor(span.from, span.to, clock) : 'day');
  const window = span && { from: isoDay(span.from), to: isoDay(span.to - 1) };
  const focus = useData(span ? 'timeline' : null, { ...filters, clock, unit, ...window });
  // Where no report tells an hour, days say all that is known.
  const drawn = unit === 'hour' && !asked && !(focus.data?.buckets ?? []).some((b) => b.date.length > 10) ? 'day' : focus.data?.unit ?? unit;
  const inside = (focus.data?.buckets ?? []).reduce((n, b) => n + LANES.reduce((m, lane) => m + sum(b.lanes[lane.id]), 0), 0);
  const few = inside > 0 && inside <= SINGLE;
  const singles = useData(few ? 'incidents' : null, { ...filters, clock, ...window, limit: 200 });
  useTimeKeys(span);
  const reported = clock === 'reported' ? (i) => i.reported ?? i.words?.published ?? null : (i) => i.date?.value ?? null;
  const actors = useData('network', { limit: 100 });
  const options = useMemo(() => (actors.data?.nodes ?? []).map((n) => [n.id, n.name]).sort((a, b) => a[1].localeCompare(b[1])), [actors.data]);
  const known = !params.actor || options.some(([id]) => id === params.actor) ? options : [[params.actor, nameOf(params.actor)], ...options];
  return html`<div class="view"><${Head} title="Timeline" side=${html`<${Switch} param="clock" label="Which clock" options=${[['happened', 'When it happened'], ['reported', 'When it was reported']]} />`}>Every incident once, however many report it. Its form tells how it stands.<//>
    <div class="controls"><${Dates} />
      <label class="field">by <select value=${params.unit ?? ''} onChange=${(event) => set({ unit: event.target.value || null })}><option value="">fitting unit</option>${UNITS.map((u) => html`<option value=${u} selected=${params.unit === u}>${u}</option>`)}</select></label>
      <${Choice} param="standing" label="Standing" options=${STANDINGS.map((s) => [s.id, s.id])} any="any" />
      <${Choice} param="lane" label="Lane" options=${LANES.map((lane) => [lane.id, lane.name.toLowerCase()])} any="all" />
      <${Choice} param="actor" label="Actor" options=${known} any="everybody" />
      <${Filter} label="Words in the reports" /></div>
    <${Chosen} params=${params} />
    <${Loaded} of=${whole} lines=${6} show=${(all) => (span ? html`<div class=${focus.loading || singles.loading ? 'stale' : ''}>
      <${Twin} chart=${() => html`<${Chart} buckets=${focus.data?.buckets ?? []} unit=${drawn} span=${span} singles=${few ? singles.data?.items ?? null : null} reported=${reported} picked=${(from, to, lane) => set({ from: isoDay(from), to: isoDay(to - 1), lane })} />`} table=${() => table(focus.data?.buckets ?? [], drawn)} />
      <${Brush} buckets=${all.buckets} span=${span} unit=${whole.unit} />
      <div class="under"><${Legend} />${all.undated > 0 && clock === 'happened' && html`<p class="small quiet">${some(all.undated, 'incident')} without a known date ${all.undated === 1 ? 'is' : 'are'} in the list only.</p>`}</div></div>` : html`<${Empty} title="Nothing on this timeline">${all.undated > 0 ? `${some(all.undated, 'incident')} fit, but no date is known; the list has them.` : 'No incident fits these choices.'}<//>`)} />
    <section class="below" aria-label="The incidents"><${List} path="incidents" params=${{ ...filters, clock, from: params.from, to: params.to, sort: params.sort }} label="Incidents" count=${['incident']} height=${118} row=${(incident) => html`<${IncidentRow} incident=${incident} />`} /></section></div>`;
}
