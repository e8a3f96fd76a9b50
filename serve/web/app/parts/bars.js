// Small charts of one direction of behaviour: hostile counts up, cooperation down, by day.
import { html } from '../../vendor/preact-htm.js';
import { nameOf } from '../api.js';
import { day, instant, some } from '../words.js';

const UP = [['words', 'words'], ['threats', 'threats'], ['acts', 'deeds']];

/** The days that several series share, first and last. */
export function extent(series) {
  const times = series.flatMap((one) => one.days.map((d) => instant(d.date))).filter(Number.isFinite);
  return times.length ? [Math.min(...times), Math.max(...times)] : null;
}

export const tallest = (series, of = (d) => d.acts + d.threats + d.words) => Math.max(1, ...series.flatMap((one) => one.days.map(of)));

const DAY = 86400000;

/** `range` and `most` are shared by charts that stand side by side, so that they compare. */
export function SmallBars({ dyad, range, most, width = 320, height = 84 }) {
  const lowest = tallest([dyad], (d) => d.cooperation);
  const span = Math.max(1, (range[1] - range[0]) / DAY + 1);
  const bar = Math.max(1.5, Math.min(14, (width / span) * 0.8));
  const x = (date) => ((instant(date) - range[0]) / DAY + 0.5) * (width / span);
  const zero = height * (most / (most + Math.max(lowest, most * 0.3)));
  const unit = zero / most;
  const said = `${nameOf(dyad.source)} towards ${nameOf(dyad.target)}: ${some(dyad.volume, 'report')}, ${day(dyad.days[0]?.date)} to ${day(dyad.days.at(-1)?.date)}`;
  return html`<svg class="small-bars" viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${said} preserveAspectRatio="none">
    ${dyad.days.map((d) => {
      let top = zero;
      return html`<g>${UP.map(([field, lane]) => {
        const tall = d[field] * unit;
        top -= tall;
        return tall > 0 && html`<rect x=${x(d.date) - bar / 2} y=${top} width=${bar} height=${Math.max(0.5, tall - 0.7)} class=${lane} fill="currentColor" />`;
      })}${d.cooperation > 0 && html`<rect x=${x(d.date) - bar / 2} y=${zero + 1} width=${bar} height=${Math.min(height - zero - 1, d.cooperation * unit)} class="cooperation" fill="currentColor" />`}</g>`;
    })}
    <line x1="0" x2=${width} y1=${zero} y2=${zero} class="axis" />
  </svg>`;
}
