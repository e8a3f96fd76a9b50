// Tension: both directions of one pair of parties over time; why it shifted; how it is counted.
import { html, useMemo, useState } from '../../vendor/preact-htm.js';
import { address, nameOf, useData } from '../api.js';
import { href, set } from '../route.js';
import { capital, day, instant, isoDay, number, signed, some } from '../words.js';
import { Bones, Empty, Head, Loaded, Open, Twin } from '../parts/basics.js';
import { hovering } from '../parts/cite.js';
import { IncidentRow } from '../parts/incident.js';
import { DAY, choose, ticks, useTimeKeys, useWidth } from '../parts/time.js';

const PANELS = [
  { field: 'hostility', name: 'Hostility', says: 'hostile values a day', form: 'line' },
  { field: 'acts', name: 'Deeds', says: 'hostile acts a day', form: 'line' },
  { field: 'threats', name: 'Threats', says: 'threats a day', form: 'line' },
  { field: 'volume', name: 'Volume', says: 'reports a day', form: 'bars' },
];

/** Sums of windows, so that a long series is drawn with as many points as there is room. */
function binned(days, from, to, size) {
  const bins = new Map();
  for (const d of days) {
    const at = instant(d.date);
    if (at < from || at >= to) continue;
    const key = from + Math.floor((at - from) / size) * size;
    const bin = bins.get(key) ?? { at: key, hostility: 0, acts: 0, threats: 0, words: 0, cooperation: 0, volume: 0, score: 0, days: 0 };
    for (const field of ['hostility', 'acts', 'threats', 'words', 'cooperation', 'volume', 'score']) bin[field] += d[field] ?? 0;
    bins.set(key, bin);
  }
  return bins;
}

const gapsOf = (coverage, from, to) => {
  const gaps = [];
  let at = from;
  for (const span of [...(coverage ?? [])].sort((a, b) => a.from.localeCompare(b.from))) {
    const start = instant(span.from);
    const end = instant(span.to) + DAY;
    if (end <= from || start >= to) continue;
    if (start > at) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < to) gaps.push([at, to]);
  return gaps;
};

/** One direction's line: zero where covered and quiet, broken where nothing could be known. */
function path(bins, field, from, to, size, gaps, x, y) {
  let d = '';
  let pen = false;
  for (let at = from; at < to; at += size) {
    const unknown = !bins.has(at) && gaps.some(([a, b]) => a <= at && b >= at + size);
    if (unknown) {
      pen = false;
      continue;
    }
    const value = bins.get(at)?.[field] ?? 0;
    const left = x(at).toFixed(1);
    const right = x(at + size).toFixed(1);
    d += `${pen ? 'L' : 'M'}${left} ${y(value).toFixed(1)}L${right} ${y(value).toFixed(1)}`;
    pen = true;
  }
  return d;
}

function Panel({ panel, series, span, size, top, height, left, width, x, gaps }) {
  const most = Math.max(1, ...series.flatMap(({ bins }) => [...bins.values()].map((b) => b[panel.field])));
  const y = (value) => top + height - (value / most) * (height - 16);
  const step = x(span.from + size) - x(span.from);
  return html`<g>
    <text class="lane-name" x="0" y=${top + (left ? 14 : 10)}>${panel.name}</text>
    ${left > 0 && html`<text class="tick" x="0" y=${top + 29}>${panel.says.replace(' a day', size > DAY ? ` in ${size / DAY} days` : ' a day')}</text>`}
    <text class="tick" x=${left - 6} y=${y(most) + 4} text-anchor="end">${left ? number(Math.round(most * 10) / 10) : ''}</text>
    <line class="lane-line" x1=${left} x2=${width} y1=${top + height} y2=${top + height} />
    ${series.map(({ bins, tone }, k) => panel.form === 'bars'
      ? [...bins.values()].filter((b) => b.volume > 0).map((b) => html`<rect class=${tone} x=${x(b.at) + (k * step) / 2 + 0.3} y=${y(b.volume)} width=${Math.max(1, step / 2 - 0.6)} height=${Math.max(1, top + height - y(b.volume))} fill=${k ? 'none' : 'currentColor'} stroke="currentColor" stroke-width=${k ? 1 : 0} />`)
      : html`<path class=${`series ${tone}`} d=${path(bins, panel.field, span.from, span.to, size, gaps, x, y)} stroke-dasharray=${k ? '5 3' : undefined} />`)}
  </g>`;
}

function Chart({ both, span, chosen }) {
  const [box, width] = useWidth();
  const [over, setOver] = useState(null);
  const left = width < 560 ? 0 : 158;
  const x = (time) => left + ((time - span.from) / (span.to - span.from)) * (width - left - 2);
  const days = (span.to - span.from) / DAY;
  const size = DAY * Math.max(1, Math.ceil(days / Math.max(60, (width - left) / 3)));
  const heights = [130, 64, 64, 64];
  const tops = heights.map((_, k) => 26 + heights.slice(0, k).reduce((a, b) => a + b, 0) + k * 18);
  const height = tops.at(-1) + heights.at(-1) + 24;
  const gaps = gapsOf(both[0].coverage, span.from, span.to);
  const series = both.map((one, k) => ({ bins: binned(one.days, span.from, span.to, size), tone: k ? 'second' : 'first' }));
  const shifts = both.flatMap((one, k) => one.shifts.map((s) => ({ ...s, of: k, words: one.words?.[s.because?.[0]] }))).filter((s) => instant(s.date) >= span.from && instant(s.date) < span.to);
  const timeAt = (event) => span.from + Math.floor(((event.clientX - box.current.getBoundingClientRect().left - left) / (width - left - 2)) * (span.to - span.from) / size) * size;
  const move = (event) => setOver(timeAt(event));
  const inside = over !== null && over >= span.from && over < span.to;
  return html`<div ref=${box} class="lanes tension-chart"><svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${`Hostility, deeds, threats and volume, ${both.map((one) => `${nameOf(one.dyad[0])} towards ${nameOf(one.dyad[1])}`).join(' and ')}, ${day(isoDay(span.from))} to ${day(isoDay(span.to - 1))}. The table has the same numbers.`}
      onPointerMove=${move} onPointerLeave=${() => setOver(null)} onClick=${(event) => timeAt(event) >= span.from && set({ day: isoDay(timeAt(event)), shift: null })}>
    <defs><pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" class="unknown-line" /></pattern></defs>
    ${gaps.map(([a, b]) => html`<rect x=${x(a)} y="20" width=${Math.max(0.5, x(b) - x(a))} height=${height - 44} fill="url(#unknown)"><title>Nothing was read about these days: not quiet, but unknown</title></rect>`)}
    ${ticks(span.from, span.to, Math.max(4, (width - left) / 110)).map((tick) => html`<g><line class="grid" x1=${x(tick.at)} x2=${x(tick.at)} y1="20" y2=${height - 22} /><text class="tick" x=${Math.min(width - 28, Math.max(left + 28, x(tick.at)))} y=${height - 6} text-anchor="middle">${tick.text}</text></g>`)}
    ${PANELS.map((panel, k) => html`<${Panel} panel=${panel} series=${series} span=${span} size=${size} top=${tops[k]} height=${heights[k]} left=${left} width=${width} x=${x} gaps=${gaps} />`)}
    ${shifts.map((s) => html`<g class=${`shift ${s.of ? 'second' : 'first'}`} onClick=${(event) => {
      event.stopPropagation();
      set({ shift: `${both[s.of].dyad.join('~')}@${s.date}`, day: null });
    }} ...${hovering(s.words)}><line x1=${x(instant(s.date)) + 1} x2=${x(instant(s.date)) + 1} y1="16" y2=${height - 22} />
      <path d=${s.direction === 'worse' ? `M${x(instant(s.date)) + 1} 2l7 13h-14z` : `M${x(instant(s.date)) + 1} 16l7-13h-14z`} /></g>`)}
    ${inside && html`<line class="cross" x1=${x(over) + (x(over + size) - x(over)) / 2} x2=${x(over) + (x(over + size) - x(over)) / 2} y1="20" y2=${height - 22} />`}
    ${chosen && html`<line class="cross chosen-day" x1=${x(instant(chosen) + DAY / 2)} x2=${x(instant(chosen) + DAY / 2)} y1="20" y2=${height - 22} />`}
  </svg>
  <p class="readout small" aria-hidden="true">${inside ? html`<b>${day(isoDay(over))}${size > DAY ? ` and ${size / DAY - 1} days more` : ''}</b> ${series.map(({ bins, tone }, k) => {
    const bin = bins.get(over);
    return html`<span><i class=${`key ${tone}`}></i>${bin ? `${some(bin.acts, 'deed')}, ${some(bin.threats, 'threat')}, ${some(bin.words, 'word')}, ${bin.cooperation} cooperation; score ${signed(bin.score)}` : 'nothing'}</span>${k ? '' : ' '}`;
  })}` : html`<span>Point at a day for its numbers, click it for its incidents. Triangles are shifts.</span>`}</p></div>`;
}

const dayTable = (both) => {
  const rows = both.flatMap((one) => one.days.map((d) => ({ ...d, dyad: one.dyad }))).sort((a, b) => b.date.localeCompare(a.date)).slice(0, 400);
  return html`<table><caption>Days with anything, the latest first${rows.length === 400 ? ' (400 shown; the CSV has all)' : ''}</caption><thead><tr><th>Day</th><th>Direction</th><th class="num">Deeds</th><th class="num">Threats</th><th class="num">Words</th><th class="num">Cooperation</th><th class="num">Score</th><th class="num">Hostility</th><th class="num">Reports</th><th>Incidents</th></tr></thead>
    <tbody>${rows.map((d) => html`<tr><th scope="row" class="nowrap"><button onClick=${() => set({ day: d.date, shift: null })}>${day(d.date)}</button></th><td>${nameOf(d.dyad[0])} → ${nameOf(d.dyad[1])}</td><td class="num">${d.acts}</td><td class="num">${d.threats}</td><td class="num">${d.words}</td><td class="num">${d.cooperation}</td><td class="num">${signed(d.score)}</td><td class="num">${number(d.hostility)}</td><td class="num">${d.volume}</td>
      <td>${(d.incidents ?? []).slice(0, 6).map((id, k) => html`<${Open} id=${id}>${k + 1}<//> `)}</td></tr>`)}</tbody></table>`;
};

function One({ id }) {
  const of = useData(['incidents', id]);
  return html`<li>${of.data ? html`<${IncidentRow} incident=${of.data} />` : of.error ? html`<p class="small quiet">${of.error.message}</p>` : html`<${Bones} lines=${3} more />`}</li>`;
}

function Incidents({ title, ids }) {
  return html`<section class="below" aria-live="polite"><h2>${title}</h2>${ids.length ? html`<ol class="rows">${ids.slice(0, 25).map((id) => html`<${One} key=${id} id=${id} />`)}</ol>${ids.length > 25 && html`<p class="small quiet">and ${number(ids.length - 25)} more on the timeline.</p>`}` : html`<p class="quiet">Nothing is known of this day.</p>`}</section>`;
}

/** What is named below the chart: a shift's causes, a day's incidents, else the latest shifts. */
function Below({ both, params }) {
  if (params.shift) {
    const [dyad, date] = params.shift.split('@');
    const one = both.find((t) => t.dyad.join('~') === dyad);
    const shift = one?.shifts.find((s) => s.date === date);
    if (shift) return html`<${Incidents} title=${`${capital(shift.direction)} from ${day(date)}, because of`} ids=${shift.because ?? []} />`;
  }
  if (params.day) return html`<${Incidents} title=${day(params.day, { long: true })} ids=${both.flatMap((one) => one.days.filter((d) => d.date === params.day).flatMap((d) => d.incidents ?? []))} />`;
  const latest = both.flatMap((one) => one.days.map((d) => ({ ...d, dyad: one.dyad }))).filter((d) => d.incidents?.length).sort((a, b) => b.date.localeCompare(a.date))[0];
  return latest ? html`<${Incidents} title=${`The last day with anything: ${day(latest.date)}`} ids=${latest.incidents} />` : null;
}

function Shifts({ both }) {
  const shifts = both.flatMap((one) => one.shifts.map((s) => ({ ...s, dyad: one.dyad }))).sort((a, b) => b.date.localeCompare(a.date));
  if (!shifts.length) return html`<p class="small quiet">No shift was told: either nothing changed threefold, or fewer than 90 days of the past are covered.</p>`;
  return html`<ul class="shifts">${shifts.slice(0, 8).map((s) => html`<li data-row><button class="button bare" onClick=${() => set({ shift: `${s.dyad.join('~')}@${s.date}`, day: null })}>${s.direction === 'worse' ? '▲' : '▽'} ${day(s.date)}: ${s.direction}</button>
    <span class="small quiet">${nameOf(s.dyad[0])} → ${nameOf(s.dyad[1])}${s.highestInMonths ? `, highest in ${some(s.highestInMonths, 'month')}` : ''}, level ${number(Math.round((s.level ?? 0) * 10) / 10)}</span></li>`)}</ul>`;
}

const Method = ({ method }) => html`<details class="why method"><summary>How this is counted: <code>${method}</code></summary><div class="note">
  <p><b>Score</b> of a day: the sum of its incidents' values on the scale that the method names; below 0 is hostile. <b>Hostility</b>: the sum of the values below 0, without their sign. <b>Volume</b>: how many reports tell of them. One happening counts once.</p>
  <p>What is threatened, demanded or alleged counts nothing by itself: the threat, demand or accusation does. Denied, negated, planned and supposed things count nothing. Days about which nothing was read are unknown, not quiet.</p>
  <p><b>A shift for the worse</b>: for windows of 3, 7 and 14 days R(w) = (H(w) + 10) / (E(w) + 10), with H the hostility in the window and E what the 1460 days before it let expect. Level = cube root of R(3)·R(7)·R(14) ≥ 3, and the last 7 days above 1.2 times every week of the last 120 days. <b>For the better</b>: (H + 10) / (E + 10) ≤ 1/3 over 28 days against the 120 before.</p></div></details>`;

function spanFrom(both, params) {
  const times = both.flatMap((one) => one.days.map((d) => instant(d.date))).filter(Number.isFinite);
  if (!times.length) return null;
  const from = params.from ? instant(params.from) : Math.min(...times) - DAY;
  const to = params.to ? instant(params.to) + DAY : Math.max(...times) + 2 * DAY;
  return to > from ? { from, to } : null;
}

function Pair({ source, target, params }) {
  const there = useData(['tension', source, target]);
  const back = useData(['tension', target, source]);
  const both = useMemo(() => [there.data, back.data].filter(Boolean), [there.data, back.data]);
  const span = useMemo(() => spanFrom(both, params), [both, params.from, params.to]);
  useTimeKeys(span);
  if (!both.length) return there.error && back.error ? html`<${Empty} title="No series for this pair">Nothing that counts is known between ${nameOf(source)} and ${nameOf(target)}.<//>` : html`<${Loaded} of=${there.error ? back : there} lines=${8} show=${() => null} />`;
  if (!span) return html`<${Empty} title="Nothing in this span">Choose a longer time.<//>`;
  const first = both[0].dyad[0] === source ? 0 : 1;
  const names = [`${nameOf(both[0].dyad[0])} → ${nameOf(both[0].dyad[1])}`, both[1] && `${nameOf(both[1].dyad[0])} → ${nameOf(both[1].dyad[1])}`];
  return html`<div><div class="pair-head"><p class="legend">${names.filter(Boolean).map((name, k) => html`<span><i class=${`key ${k ? 'second' : 'first'}`}></i>${name}</span>`)}<span><i class="key unknown"></i>nothing was read: unknown</span></p>
      <span class="end small">CSV: ${both.map((one) => html`<a href=${address(`tension/${encodeURIComponent(one.dyad[0])}/${encodeURIComponent(one.dyad[1])}.csv`)} download=${`tension-${one.dyad.join('-')}.csv`}>${one.dyad.map(nameOf).join(' → ')}</a> `)}</span></div>
    <${Twin} chart=${() => html`<${Chart} both=${both} span=${span} chosen=${params.day} />`} table=${() => dayTable(both)} />
    <p class="zoom small"><button class="button" onClick=${() => choose(span.from + (span.to - span.from) / 4, span.to - (span.to - span.from) / 4)}>Closer</button> <button class="button" onClick=${() => choose(span.from - (span.to - span.from) / 2, span.to + (span.to - span.from) / 2)}>Wider</button> <button class="button" onClick=${() => set({ from: null, to: null })}>All</button></p>
    <${Shifts} both=${both} /><${Method} method=${both[first === 0 ? 0 : both.length - 1].method} /><${Below} both=${both} params=${params} /></div>`;
}

function Dyads({ items, chosen }) {
  const seen = new Set();
  const pairs = items.filter((one) => {
    const key = [one.source, one.target].sort().join('~');
    return !seen.has(key) && seen.add(key);
  });
  return html`<nav class="dyads" aria-label="Pairs of parties"><ol>${pairs.slice(0, 60).map((one) => {
    const now = chosen && [one.source, one.target].sort().join() === [...chosen].sort().join();
    return html`<li><a href=${href('tension', { params: { dyad: `${one.source}~${one.target}` } })} aria-current=${now ? 'true' : undefined} data-row>${nameOf(one.source)} – ${nameOf(one.target)} <span class="quiet">${number(one.volume)}</span></a></li>`;
  })}</ol></nav>`;
}

function Board({ data, params }) {
  if (!data.items.length) return html`<${Empty} title="No tension to show">Nothing that counts has been read between two named parties.<//>`;
  const asked = params.dyad?.split('~');
  const chosen = asked?.length === 2 ? asked : [data.items[0].source, data.items[0].target];
  return html`<div class="board"><${Dyads} items=${data.items} chosen=${chosen} /><div class="board-main"><h2>${nameOf(chosen[0])} and ${nameOf(chosen[1])}</h2><${Pair} key=${chosen.join()} source=${chosen[0]} target=${chosen[1]} params=${params} /></div></div>`;
}

export default function Tension({ route }) {
  const of = useData('tension', { limit: 100 });
  return html`<div class="view"><${Head} title="Tension">How two parties behave towards each other, day by day, each direction for itself.<//><${Loaded} of=${of} lines=${10} show=${(data) => html`<${Board} data=${data} params=${route.params} />`} /></div>`;
}
