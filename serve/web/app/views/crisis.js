// Crisis: where things stand, in a minute. One arrow, one sentence, counts, takeaways, both directions.
import { html } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { href, useRoute } from '../route.js';
import { STANDINGS, day, number, signed, some } from '../words.js';
import { Empty, Glyph, Head, Loaded, Twin } from '../parts/basics.js';
import { SmallBars, extent, tallest } from '../parts/bars.js';
import { Chips } from '../parts/cite.js';
import { lastVisit } from '../parts/visit.js';

const DIRECTIONS = {
  worse: ['Worse', 'M10 38 38 10M18 10h20v20', 'deeds'],
  better: ['Better', 'M10 10l28 28M38 18v20H18', 'cooperation'],
  unchanged: ['Unchanged', 'M6 24h36M30 12l12 12-12 12', ''],
  unknown: ['Too little is known to tell', 'M14 24h20', ''],
};

function Arrow({ arrow }) {
  const [name, path, tone] = DIRECTIONS[arrow.direction] ?? DIRECTIONS.unknown;
  const [source, target] = arrow.dyad ?? [];
  return html`<a class=${`big-arrow ${tone}`} href=${source ? href('tension', { params: { dyad: `${source}~${target}` } }) : '/tension'}>
    <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="5" aria-hidden="true"><path d=${path} /></svg>
    <span><b>${name}</b>${source && html`<span class="quiet small">${nameOf(source)} → ${nameOf(target)}${arrow.date && `, ${day(arrow.date)}`}</span>`}</span></a>`;
}

const Count = ({ n, name, to, title }) => html`<a class="figure" href=${to} title=${title}><b>${number(n)}</b><span>${name}</span></a>`;

/** Incidents by standing: one bar in the forms of standing, each part a way to its list. */
function Standings({ counts }) {
  const known = STANDINGS.filter((s) => counts[s.id] > 0);
  const all = known.reduce((sum, s) => sum + counts[s.id], 0);
  return html`<section class="standings" aria-labelledby="standings">
    <h2 id="standings"><a href=${href('timeline')}>${some(all, 'incident')}</a>, by how they stand</h2>
    <div class="stand-bar" aria-hidden="true">${known.map((s) => html`<i class=${`form-${s.form}`} style=${{ flexGrow: counts[s.id] }}></i>`)}</div>
    <ul class="stand-list">${known.map((s) => html`<li><a href=${href('timeline', { params: { standing: s.id } })} title=${s.says}>
      <${Glyph} standing=${s.id} /> ${s.id} <b>${number(counts[s.id])}</b></a></li>`)}</ul>
  </section>`;
}

function pairs(dyads) {
  const done = new Map();
  for (const dyad of dyads) {
    const key = [dyad.source, dyad.target].sort().join('~');
    done.set(key, [...(done.get(key) ?? []), dyad]);
  }
  return [...done.values()].slice(0, 4);
}

function Pair({ dyads }) {
  const range = extent(dyads);
  if (!range) return null;
  const most = tallest(dyads);
  return html`<div class="pair">${dyads.map((dyad) => html`<a class="dyad" href=${href('tension', { params: { dyad: `${dyad.source}~${dyad.target}` } })}>
    <span class="dyad-name">${nameOf(dyad.source)} → ${nameOf(dyad.target)}</span>
    <${SmallBars} dyad=${dyad} range=${range} most=${most} />
    <span class="dyad-foot"><span>${day(dyad.days[0].date)}</span><span>${some(dyad.volume, 'report')}, score ${signed(dyad.score)}</span><span>${day(dyad.days.at(-1).date)}</span></span>
  </a>`)}</div>`;
}

const pairTable = (dyads) => html`<table><caption>Directed pairs of parties, the most reported first</caption>
  <thead><tr><th>From</th><th>To</th><th class="num">Reports</th><th class="num">Hostility</th><th class="num">Score</th><th>First day</th><th>Last day</th></tr></thead>
  <tbody>${dyads.map((d) => html`<tr><td><a href=${href('tension', { params: { dyad: `${d.source}~${d.target}` } })}>${nameOf(d.source)}</a></td><td>${nameOf(d.target)}</td>
    <td class="num">${number(d.volume)}</td><td class="num">${number(d.hostility)}</td><td class="num">${signed(d.score)}</td><td>${day(d.days[0]?.date)}</td><td>${day(d.days.at(-1)?.date)}</td></tr>`)}</tbody></table>`;

function Tensions({ dyads }) {
  if (!dyads.length) return html`<section aria-labelledby="both"><h2 id="both">Tension, both ways</h2><p class="quiet">Nothing is dated to the last 60 days between the main parties. <a href=${href('tension')}>All pairs and days</a></p></section>`;
  return html`<section aria-labelledby="both"><h2 id="both">Tension, both ways</h2>
    <${Twin} chart=${() => html`${pairs(dyads).map((pair) => html`<${Pair} dyads=${pair} />`)}
      <p class="legend"><span><i class="swatch deeds"></i>deeds</span><span><i class="swatch threats"></i>threats</span><span><i class="swatch words"></i>words</span><span><i class="swatch cooperation"></i>cooperation, downwards</span></p>`}
      table=${() => pairTable(dyads)} />
  </section>`;
}

function Since({ now, visit }) {
  if (!visit || !now || !Object.values(now).some((n) => n > 0)) return null;
  return html`<p class="since note">New since your last visit${visit.when && html` (${day(visit.when)})`}:
    ${' '}<a href=${href('articles', { params: {} })}>${some(now.articles, 'article')}</a>,
    ${' '}<a href=${href('timeline')}>${some(now.incidents, 'incident')}</a>, ${some(now.statements, 'statement')}.</p>`;
}

function Overview({ data, visit }) {
  const { counts, arrow, takeaways } = data;
  if (!counts.articles) {
    return html`<${Empty} title="Nothing has been read yet">Start <code>dragoman serve FOLDER</code> with a folder of reports, or send one to <code>/api/v1/articles</code>. The page fills as they are read.<//>`;
  }
  const lead = arrow.because ?? takeaways[0] ?? null;
  const rest = takeaways.filter((line) => line.text !== lead?.text);
  return html`<div>
    <p class="asof"><span class="caps">As of</span> <time datetime=${data.asOf}>${day(data.asOf, { long: true })}</time>
      <span class="quiet">, the latest report read</span></p>
    <${Since} now=${data.new} visit=${visit} />
    <section class="lead" aria-label="The state of the crisis">
      <${Arrow} arrow=${arrow} />
      <div>${lead ? html`${!arrow.because && html`<p class="caps">Most reported</p>`}<p class="lead-line">${lead.text}</p><${Chips} of=${lead.citations} />` : html`<p class="lead-line quiet">The reports are read, but not yet put together.</p>`}</div>
    </section>
    <div class="figures">
      <${Count} n=${counts.articles} name=${counts.articles === 1 ? 'article' : 'articles'} to=${href('articles')} />
      <${Count} n=${counts.outlets} name=${counts.outlets === 1 ? 'outlet' : 'outlets'} to=${href('sources')} />
      <${Count} n=${counts.independent} name="independent sources" to=${href('sources')} title="outlets with a report of their own: copies and several articles of one outlet count once" />
      <${Count} n=${counts.statements} name="statements" to=${href('quotations', { params: { show: 'statements' } })} />
      <${Count} n=${Object.values(counts.incidents).reduce((a, b) => a + b, 0)} name="incidents" to=${href('timeline')} />
      <${Count} n=${counts.disputes} name="open disputes" to=${href('claims', { params: { disputed: '1' } })} />
    </div>
    <div class="columns">
      <section aria-labelledby="takeaways"><h2 id="takeaways">What is reported</h2>
        <ol class="takeaways">${rest.map((line) => html`<li><p class="said">${line.text}</p><${Chips} of=${line.citations} /></li>`)}</ol>
        <p class="small"><a href=${href('briefing')}>The whole briefing</a></p>
      </section>
      <div><${Tensions} dyads=${data.dyads} /><${Standings} counts=${counts.incidents} /></div>
    </div></div>`;
}

export default function Crisis() {
  useRoute();
  const visit = lastVisit();
  const of = useData('overview', { since: visit?.revision });
  return html`<div class="crisis"><h1 class="unseen" id="title">Crisis</h1><${Title} /><${Loaded} of=${of} lines=${12} show=${(data) => html`<${Overview} data=${data} visit=${visit} />`} /></div>`;
}

function Title() {
  document.title = 'Crisis · Dragoman';
  return null;
}
export { Head };
