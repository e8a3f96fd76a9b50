// Article: the text as it was published, with layers of findings over it; without an id, the list of articles.
import { html, useEffect, useMemo, useRef, useState } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { here, href, set } from '../route.js';
import { cutter, day, laneOf, number, plain, short, some } from '../words.js';
import { Choice, Dates, Filter, Head, Loaded, Standing } from '../parts/basics.js';
import { List } from '../parts/list.js';

export default function Article({ route }) {
  return route.id ? html`<${Reading} key=${route.id} route=${route} />` : html`<${Articles} route=${route} />`;
}

function ArticleRow({ article }) {
  const { counts } = article;
  return html`<article class="row" data-row>
    <div class="when">${day(article.published?.value, { unknown: 'undated' })}</div>
    <div><a class="who said" href=${href('article', { id: article.id, alone: true })}>${article.title ?? article.id}</a>
      <div class="line3"><a href=${href('articles', { params: { outlet: article.source.outlet } })}>${article.source.outlet ?? 'Outlet not known'}</a>
        ${article.byline?.length > 0 && html`<span>${article.byline.join(', ')}</span>`}
        ${counts && html`<span>${some(counts.statements, 'statement')}, ${some(counts.events, 'event')}, ${some(counts.claims, 'claim')}</span>`}
        ${article.duplicateOf && html`<span class="threats">copy of <a href=${href('article', { id: article.duplicateOf, alone: true })}>another report</a></span>`}</div></div>
  </article>`;
}

function Articles({ route }) {
  const { q, from, to, outlet, sort, copy } = route.params;
  const sources = useData('sources');
  return html`<div class="view"><${Head} title="Articles">Everything that was read, the latest first. Copies count as one source.<//>
    <div class="controls"><${Filter} label="Words in title or text" />
      <${Choice} param="outlet" label="Outlet" options=${(sources.data?.items ?? []).filter((s) => s.outlet).map((s) => [s.outlet, `${s.outlet} (${s.articles})`])} />
      <${Dates} />
      ${copy && html`<button class="button" onClick=${() => set({ copy: null })}>copies only <span aria-hidden="true">×</span></button>`}</div>
    <${List} path="articles" params=${{ q, from, to, outlet, sort, copy, clock: 'reported' }} height=${66} label="Articles" count=${['article']} row=${(article) => html`<${ArticleRow} article=${article} />`} /></div>`;
}

const LAYERS = [
  ['statements', 'Statements'],
  ['events', 'Events'],
  ['claims', 'Claims'],
  ['actors', 'Actors'],
  ['times', 'Times'],
  ['places', 'Places'],
];
const SHOWN = 'statements,events,claims';

/** Every span of every layer: {from, to, layer, id, part}. */
function spansOf(article, findings) {
  const spans = [];
  const add = (layer, id, part, span, note) => span && spans.push({ from: span.start, to: span.end, layer, id, part, note });
  for (const s of findings.statements) {
    for (const piece of s.content) add('statements', s.id, 'content', piece);
    for (const cue of s.cue ?? []) add('statements', s.id, 'cue', cue);
  }
  for (const e of findings.events) add('events', e.id, 'trigger', e.trigger);
  for (const c of findings.claims) for (const piece of c.proposition) add('claims', c.id, 'content', piece);
  for (const m of article.mentions ?? []) add('actors', m.actor, 'mention', m, nameOf(m.actor));
  for (const t of article.times ?? []) add('times', null, 'time', t, t.value);
  for (const p of article.places ?? []) add('places', null, 'place', p, [p.name, p.country, p.precision].filter(Boolean).join(', '));
  return spans;
}

/** Cuts a passage wherever a span begins or ends: pieces, each with the spans that cover it. */
function pieces(from, to, spans) {
  const inside = spans.filter((s) => s.from < to && s.to > from);
  const edges = new Set([from, to]);
  for (const s of inside) {
    if (s.from > from) edges.add(s.from);
    if (s.to < to) edges.add(s.to);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, k) => ({ start, end: sorted[k + 1], over: inside.filter((s) => s.from <= start && s.to >= sorted[k + 1]) }));
}

function Piece({ piece, text, lit }) {
  const { over } = piece;
  if (!over.length) return text;
  const cited = over.some((s) => s.layer === 'at');
  const on = lit && over.some((s) => s.id === lit && s.id !== null);
  const layers = [...new Set(over.filter((s) => s.layer !== 'at').map((s) => `l-${s.layer} p-${s.part}`))].join(' ');
  const pick = over.filter((s) => s.id && s.layer !== 'at').sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  const note = over.map((s) => s.note).filter(Boolean).join('; ');
  const open = pick && ((event) => {
    if (getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    set({ open: pick.id });
  });
  const cls = `piece ${layers} ${on ? 'on' : ''}`;
  return cited
    ? html`<mark class=${`at ${cls}`} title=${note || undefined} onClick=${open}>${text}</mark>`
    : html`<span class=${cls} title=${note || undefined} onClick=${open}>${text}</span>`;
}

/** Passages as blocks; what lies between them is kept, unseen, so that nothing is cut. */
function blocks(article, length) {
  const sorted = [...(article.passages ?? [])].sort((a, b) => a.start - b.start);
  const all = [];
  let at = 0;
  for (const p of sorted) {
    if (p.end <= at) continue;
    const start = Math.max(at, p.start);
    if (start > at) all.push({ start: at, end: start, kind: 'gap' });
    all.push({ start, end: p.end, kind: p.kind, why: p.why });
    at = p.end;
  }
  if (at < length) all.push({ start: at, end: length, kind: sorted.length ? 'gap' : 'body' });
  return all;
}

function Text({ article, spans, lit, at }) {
  const text = useMemo(() => cutter(article.text), [article]);
  const parts = useMemo(() => blocks(article, text.length), [article]);
  const box = useRef(null);
  useEffect(() => {
    const mark = box.current?.querySelector('.at');
    if (!at || !mark) return;
    mark.scrollIntoView({ block: 'center' });
    mark.setAttribute('tabindex', '-1');
    mark.focus({ preventScroll: true });
  }, [at?.from, at?.to, article.id]);
  const all = at ? [...spans, { ...at, layer: 'at', id: null, part: 'at' }] : spans;
  return html`<div class="text" ref=${box} lang=${article.language ?? 'en'}>
    ${parts.map((block) => {
      const inner = pieces(block.start, block.end, all).map((piece) => html`<${Piece} key=${piece.start} piece=${piece} text=${text.cut(piece.start, piece.end)} lit=${lit} />`);
      const blank = block.kind === 'gap' && !text.cut(block.start, block.end).trim();
      if (blank) return html`<span class="gap">${inner}</span>`;
      return html`<p class=${`k-${block.kind}`} title=${block.why || undefined}>${inner}</p>`;
    })}
  </div>`;
}

/** What the findings are, in the order of the text. */
function entries(findings, text, shown) {
  const list = [];
  if (shown.has('statements')) {
    for (const s of findings.statements) list.push({ at: s.content[0].start, id: s.id, layer: 'statements', who: s.speaker ? nameOf(s.speaker.actor) : 'speaker not named', what: s.force && s.force !== 'say' ? plain(s.force) : 'says', text: text.cut(s.content[0].start, s.content.at(-1).end) });
  }
  if (shown.has('events')) {
    for (const e of findings.events) list.push({ at: e.trigger.start, id: e.id, layer: 'events', standing: e.standing, lane: laneOf(e.plover.type), who: `${e.source.map((x) => nameOf(x.actor)).join(', ') || 'somebody'}${e.target.length ? ` → ${e.target.map((x) => nameOf(x.actor)).join(', ')}` : ''}`, what: plain(e.plover.type), text: text.cut(e.trigger.start, e.trigger.end) });
  }
  if (shown.has('claims')) {
    for (const c of findings.claims) list.push({ at: c.proposition[0].start, id: c.id, layer: 'claims', who: c.holder ? nameOf(c.holder.actor) : 'the article', what: c.stance, text: text.cut(c.proposition[0].start, c.proposition.at(-1).end) });
  }
  return list.sort((a, b) => a.at - b.at);
}

function Findings({ list, onLight }) {
  if (!list.length) return html`<p class="quiet small">No findings in the layers shown.</p>`;
  return html`<ol class="findings">${list.map((f) => html`<li><a class=${`finding f-${f.layer}`} data-row href=${here({ open: f.id })}
    onFocus=${() => onLight(f.id)} onMouseEnter=${() => onLight(f.id)} onMouseLeave=${() => onLight(null)} onBlur=${() => onLight(null)}>
    <span class="finding-who"><b>${f.who}</b> <span class="quiet">${f.what}</span>${f.standing && html` <${Standing} kind=${f.standing.kind} lane=${f.lane} />`}</span>
    <span class="said">${short(f.text, 110).text}</span></a></li>`)}</ol>`;
}

function Layers({ shown, counts }) {
  const flip = (layer) => {
    const next = LAYERS.map(([id]) => id).filter((id) => (id === layer ? !shown.has(id) : shown.has(id))).join(',');
    set({ layers: next === SHOWN ? null : next || 'none' }, { replace: true });
  };
  return html`<fieldset class="layers"><legend class="unseen">Layers</legend>${LAYERS.map(([id, name]) => html`<label class=${`layer f-${id}`}>
    <input type="checkbox" checked=${shown.has(id)} onChange=${() => flip(id)} /><span class=${`layer-name l-${id}`}>${name}</span> <span class="quiet">${number(counts[id])}</span></label>`)}</fieldset>`;
}

function Reading({ route }) {
  const article = useData(['articles', route.id]);
  const findings = useData(['articles', route.id, 'findings']);
  return html`<${Loaded} of=${article} lines=${14} show=${(data) => html`<${Opened} article=${data} findings=${findings} route=${route} />`} />`;
}

const NONE = { statements: [], events: [], claims: [] };

function Opened({ article, findings, route }) {
  const [light, setLight] = useState(null);
  const found = findings.data ?? NONE;
  const shown = new Set((route.params.layers ?? SHOWN).split(','));
  const spans = useMemo(() => spansOf(article, found), [article, found]);
  const text = useMemo(() => cutter(article.text), [article]);
  const range = /^(\d+)-(\d+)$/.exec(route.params.at ?? '');
  const at = range && { from: Number(range[1]), to: Math.min(Number(range[2]), text.length) };
  const counts = { statements: found.statements.length, events: found.events.length, claims: found.claims.length, actors: article.mentions?.length, times: article.times?.length, places: article.places?.length };
  useEffect(() => {
    document.title = `${article.title ?? 'Article'} · Dragoman`;
  }, [article]);
  return html`<article class="reading">
    <header class="reading-head"><p class="caps"><a href=${href('articles', { params: { outlet: article.source.outlet } })}>${article.source.outlet ?? 'Outlet not known'}</a></p>
      <h1 id="title">${article.title ?? 'Without a title'}</h1>
      <p class="quiet">${[article.byline?.length && `By ${article.byline.join(', ')}`, article.dateline?.place, article.published?.value ? `published ${day(article.published.value, { long: true })} (${plain(article.published.basis)})` : 'publication date not known', article.language].filter(Boolean).join(' · ')}
        ${article.duplicateOf && html` · <a href=${href('article', { id: article.duplicateOf, alone: true })}>copy of another report</a>`}
        ${/^https?:/.test(article.source.url ?? '') && html` · <a href=${article.source.url} rel="noreferrer noopener" target="_blank">original</a>`}</p></header>
    <div class="controls"><${Layers} shown=${shown} counts=${counts} />
      ${at && html`<button class="button bare end" onClick=${() => set({ at: null })}>Take the citation's mark away</button>`}</div>
    <div class="reading-body"><${Text} article=${article} spans=${spans.filter((s) => shown.has(s.layer))} lit=${light ?? route.params.open} at=${at} />
      <aside class="reading-side" aria-label="Findings in this article"><${Loaded} of=${findings} show=${() => html`<${Findings} list=${entries(found, text, shown)} onLight=${setLight} />`} /></aside></div>
  </article>`;
}
