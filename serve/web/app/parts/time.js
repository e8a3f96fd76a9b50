// Time in charts: units, buckets, ticks, and the strip on which a span of time is chosen.
import { html, useEffect, useMemo, useRef, useState } from '../../vendor/preact-htm.js';
import { useData } from '../api.js';
import { set } from '../route.js';
import { LANES, day, instant, isoDay, some } from '../words.js';

export const HOUR = 3600000;
export const DAY = 24 * HOUR;
const LENGTH = { hour: HOUR, day: DAY, week: 7 * DAY, month: 30.4 * DAY, year: 365.25 * DAY };
export const UNITS = ['hour', 'day', 'week', 'month', 'year'];
const HOURLY = 2 * DAY; // a span of which the hours are shown; few dates are known to the hour

/** The finest unit that gives at most some 120 buckets; hours only within two days. */
export const unitFor = (from, to, clock = 'happened') =>
  UNITS.find((unit) => (unit === 'hour' ? clock === 'happened' && to - from <= HOURLY : (to - from) / LENGTH[unit] <= 120)) ?? 'year';

/** When a bucket that begins at `start` ends. */
export function bucketEnd(start, unit) {
  const date = new Date(start);
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  if (unit === 'year') return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
  return start + LENGTH[unit];
}

export const countOf = (bucket) => LANES.reduce((sum, lane) => sum + Object.values(bucket.lanes[lane.id] ?? {}).reduce((a, b) => a + b, 0), 0);

/** Where most of it lies: thin ends (at most 4 % each) are cut when that halves the span. */
export function core(buckets, unit = 'month') {
  const dated = buckets.map((b) => ({ at: instant(b.date), n: countOf(b) })).filter((b) => Number.isFinite(b.at));
  if (!dated.length) return null;
  const all = dated.reduce((sum, b) => sum + b.n, 0);
  let low = 0;
  let high = dated.length - 1;
  let cut = 0;
  while (low < high && cut + dated[low].n <= all * 0.04) cut += dated[low++].n;
  cut = 0;
  while (high > low && cut + dated[high].n <= all * 0.02) cut += dated[high--].n;
  const whole = bucketEnd(dated.at(-1).at, unit) - dated[0].at;
  const inner = bucketEnd(dated[high].at, unit) - dated[low].at;
  return inner < whole / 2 ? { from: dated[low].at, to: bucketEnd(dated[high].at, unit) } : { from: dated[0].at, to: bucketEnd(dated.at(-1).at, unit) };
}

/** Some seven ticks at round dates: {at, text}. */
export function ticks(from, to, most = 8) {
  const span = to - from;
  const steps = [[HOUR * 3, 'h'], [HOUR * 6, 'h'], [HOUR * 12, 'h'], [DAY, 'd'], [2 * DAY, 'd'], [7 * DAY, 'd'], [14 * DAY, 'd'], [1, 'm'], [3, 'm'], [6, 'm'], [1, 'y'], [2, 'y'], [5, 'y'], [10, 'y'], [20, 'y'], [50, 'y'], [100, 'y']];
  const size = ([n, kind]) => (kind === 'm' ? n * 30.4 * DAY : kind === 'y' ? n * 365.25 * DAY : n);
  const step = steps.find((one) => span / size(one) <= most) ?? steps.at(-1);
  const list = [];
  const start = new Date(from);
  if (step[1] === 'm' || step[1] === 'y') {
    const months = step[1] === 'y' ? 12 * step[0] : step[0];
    let at = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
    for (let time; (time = Date.UTC(Math.floor(at / 12), at % 12, 1)) <= to; at += months) {
      if (time >= from) list.push({ at: time, text: step[1] === 'y' ? String(Math.floor(at / 12)) : day(isoDay(time).slice(0, 7)) });
    }
  } else {
    for (let time = Math.ceil(from / step[0]) * step[0]; time <= to; time += step[0]) {
      list.push({ at: time, text: step[1] === 'h' ? new Date(time).toISOString().slice(11, 16) + (time % DAY ? '' : ` ${day(isoDay(time)).replace(/ \d{4}$/, '')}`) : day(isoDay(time)).replace(/ \d{4}$/, '') });
    }
  }
  return list;
}

/** The width of an element, followed as it changes. */
export function useWidth(initial = 900) {
  const box = useRef(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (!box.current) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(240, Math.floor(entry.contentRect.width))));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

const clamp = (x, low, high) => Math.max(low, Math.min(high, x));

/** The span that the address names, else the core of the whole; and how to move it. */
export function spanOf(params, buckets, unit) {
  const whole = core(buckets ?? [], unit);
  const from = params.from ? instant(params.from) : whole?.from;
  const to = params.to ? bucketEnd(instant(params.to), params.to.length === 4 ? 'year' : params.to.length === 7 ? 'month' : 'day') : whole?.to;
  return from !== undefined && to > from ? { from, to } : null;
}

export const choose = (from, to, options) => set({ from: isoDay(from), to: isoDay(Math.max(from, to - 1)) }, options);

/** [ ] move, + - zoom, as long as the view is open. */
export function useTimeKeys(span) {
  useEffect(() => {
    if (!span) return undefined;
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select, dialog')) return;
      const size = span.to - span.from;
      const act = {
        '[': () => choose(span.from - size / 2, span.to - size / 2),
        ']': () => choose(span.from + size / 2, span.to + size / 2),
        '+': () => (size > 3 * DAY ? choose(span.from + size / 4, span.to - size / 4) : size > DAY && choose(span.from + DAY * Math.floor(size / DAY / 2), span.from + DAY * Math.floor(size / DAY / 2 + 1))),
        '-': () => choose(span.from - size / 2, span.to + size / 2),
      }[event.key];
      if (act) act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [span?.from, span?.to]);
}

/** Everything that fits, by month; by day where that is short enough to be seen. */
export function useWhole(filters) {
  const months = useData('timeline', { ...filters, unit: 'month' });
  const ends = months.data ? core(months.data.buckets) : null;
  const brief = ends !== null && ends.to - ends.from < 400 * DAY;
  const days = useData(brief ? 'timeline' : null, { ...filters, unit: 'day' });
  return brief && (days.data || days.loading) ? { ...days, unit: 'day' } : { ...months, unit: 'month' };
}

/** The strip below a chart: everything by month, and the chosen span, drawn and dragged. */
export function Brush({ buckets, span, unit = 'month' }) {
  const [box, width] = useWidth();
  const [drag, setDrag] = useState(null);
  const dated = useMemo(() => buckets.map((b) => ({ at: instant(b.date), n: countOf(b) })).filter((b) => Number.isFinite(b.at)), [buckets]);
  const ends = core(buckets, unit);
  if (!ends || !span) return html`<div ref=${box}></div>`;
  const from = Math.min(ends.from, span.from);
  const to = Math.max(ends.to, span.to);
  const height = 34;
  const x = (time) => ((time - from) / (to - from)) * width;
  const time = (event) => clamp(from + ((event.clientX - box.current.getBoundingClientRect().left) / width) * (to - from), from, to);
  const most = Math.max(1, ...dated.filter((b) => b.at >= from && b.at < to).map((b) => b.n));
  const shown = drag ? { from: Math.min(...drag), to: Math.max(...drag) } : span;
  const down = (event) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag([time(event), time(event)]);
  };
  const move = (event) => drag && setDrag([drag[0], time(event)]);
  const up = () => {
    if (drag && Math.abs(drag[0] - drag[1]) > (to - from) / 200) choose(Math.min(...drag), Math.max(...drag));
    setDrag(null);
  };
  const before = dated.filter((b) => b.at < from).reduce((sum, b) => sum + b.n, 0);
  return html`<div class="brush" ref=${box}>
    <svg width=${width} height=${height + 16} viewBox=${`0 0 ${width} ${height + 16}`} role="img" aria-label=${`All of the time that is known, ${day(isoDay(from))} to ${day(isoDay(to - 1))}; chosen: ${day(isoDay(shown.from))} to ${day(isoDay(shown.to - 1))}`}
      onPointerDown=${down} onPointerMove=${move} onPointerUp=${up} onPointerCancel=${() => setDrag(null)}>
      <rect class="brush-ground" x="0" y="0" width=${width} height=${height} />
      ${dated.filter((b) => b.at >= from && b.at < to).map((b) => {
        const tall = Math.max(1, (Math.sqrt(b.n / most)) * (height - 4));
        return html`<rect class="brush-bar" x=${x(b.at)} y=${height - tall} width=${Math.max(1, x(bucketEnd(b.at, unit)) - x(b.at) - 0.5)} height=${tall} />`;
      })}
      <rect class="brush-span" x=${x(shown.from)} y="0.75" width=${Math.max(3, x(shown.to) - x(shown.from))} height=${height - 1.5} />
      ${ticks(from, to, Math.max(4, width / 110)).map((tick) => html`<text class="tick" x=${clamp(x(tick.at), 28, width - 28)} y=${height + 13} text-anchor="middle">${tick.text}</text>`)}
    </svg>
    ${before > 0 && html`<p class="small quiet">${some(before, 'incident')} before ${day(isoDay(from))}: <button class="button bare" onClick=${() => choose(dated[0].at, to)}>show</button></p>`}
  </div>`;
}
