// The drawer: one thing opened beside the view, with all its words. What it is, its id says.
import { html, useEffect, useRef, useState } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { href, set } from '../route.js';
import { capital, day, laneOf, number, plain, signed, some } from '../words.js';
import { Actor, Kind, Loaded, Open, Parties, Standing } from './basics.js';
import { Chip } from './cite.js';
import { Correct } from './correct.js';
import { Corrected, IncidentRow } from './incident.js';
import { Variants } from './variants.js';

const KINDS = { incident: 'incidents', quotation: 'quotations', proposition: 'propositions', statement: 'statements', event: 'events', claim: 'claims', story: 'stories' };
const ACTORS = ['person', 'state', 'organization', 'group', 'unnamed'];

const kindOf = (id) => {
  const prefix = id.slice(0, id.indexOf(':'));
  return KINDS[prefix] ?? (ACTORS.includes(prefix) ? 'actors' : null);
};

const Fact = ({ name, children }) => html`<dt>${name}</dt><dd>${children}</dd>`;

function Frame({ kicker, title, children }) {
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.focus({ preventScroll: true });
    return () => before?.isConnected && before.focus({ preventScroll: true });
  }, []);
  return html`<div class="drawer" ref=${box} tabindex="-1" role="dialog" aria-labelledby="drawer-title">
    <div class="drawer-head"><div><p class="caps">${kicker}</p><h2 id="drawer-title">${title}</h2></div>
      <button class="button" onClick=${() => set({ open: null })} aria-keyshortcuts="Escape">Close</button></div>
    <div class="drawer-body" tabindex="0" role="group" aria-label="Details">${children}</div>
  </div>`;
}

/** Why a finding was made; asked for only when wanted. */
export function Why({ id }) {
  const [open, setOpen] = useState(false);
  const of = useData(open ? ['explain', id] : null);
  return html`<details class="why" onToggle=${(event) => setOpen(event.currentTarget.open)}><summary>Why</summary>
    ${open && html`<${Loaded} of=${of} lines=${3} show=${(why) => html`<ul class="steps">${(why.steps ?? []).map((step) => html`<li>${step}</li>`)}</ul>
      <p class="small quiet">${[why.rule && `rule ${why.rule}`, why.confidence !== null && why.confidence !== undefined && `confidence ${why.confidence}`].filter(Boolean).join(', ')}</p>`} />`}
  </details>`;
}

const quantity = (q) => `${q.bound && q.bound !== 'exact' ? `${{ about: 'about', atLeast: 'at least', atMost: 'at most' }[q.bound] ?? q.bound} ` : ''}${number(q.value)}${q.upper ? `–${number(q.upper)}` : ''} ${[q.unit, q.of].filter((x) => x && typeof x === 'string').join(' ')}`;

/** A text with the words of a trigger set off within it. */
function Evidence({ words, trigger }) {
  if (!words) return null;
  if (!trigger || trigger.start < words.start || trigger.end > words.end) return html`<p class="said">${words.text}</p>`;
  const points = [...words.text];
  const cut = (from, to) => points.slice(from - words.start, to - words.start).join('');
  return html`<p class="said">${cut(words.start, trigger.start)}<mark>${cut(trigger.start, trigger.end)}</mark>${points.slice(trigger.end - words.start).join('')}</p>`;
}

function Report({ event }) {
  return html`<li class="report" data-row><${Evidence} words=${event.words} trigger=${event.trigger} />
    <div class="line3"><${Chip} of=${event.words} /><${Standing} kind=${event.standing.kind} by=${event.standing.by ? [event.standing.by].flat() : []} lane=${laneOf(event.plover.type)} />
      <span>${day(event.date?.value)}</span>${(event.quantities ?? []).map((q) => html`<span>${quantity(q)}</span>`)}
      <${Open} id=${event.id}>finding<//></div><${Why} id=${event.id} /></li>`;
}

export function Conflicts({ of }) {
  if (!of?.length) return null;
  return html`<section><h3>Where reports differ</h3>${of.map((conflict) => html`<div class="conflict"><p class="small"><b>${capital(conflict.kind)}</b></p>
    <ul class="sides">${conflict.between.map((side) => html`<li><span class="side-value">${typeof side.value === 'string' || typeof side.value === 'number' ? side.value : JSON.stringify(side.value ?? '')}</span>
      ${side.words ? html` <${Chip} of=${side.words} />` : html` <${Open} id=${side.id}>words<//>`}</li>`)}</ul></div>`)}</section>`;
}

function place(p) {
  return p && `${p.name}${p.country ? `, ${p.country}` : ''} (${p.precision})`;
}

function Incident({ data }) {
  const reports = useData(['incidents', data.id, 'reports']);
  const lane = laneOf(data.plover.type);
  return html`<${Frame} kicker=${html`Incident · <${Kind} plover=${data.plover} />`} title=${html`<${Parties} ...${data} />`}>
    <section><${Corrected} of=${data} /><dl class="facts">
      <${Fact} name="Stands as"><${Standing} kind=${data.standing.kind} by=${data.standing.by ?? []} lane=${lane} /><//>
      <${Fact} name="Happened">${day(data.date?.value, { long: true })}${data.date?.basis && html` <span class="quiet">(${plain(data.date.basis)})</span>`}<//>
      ${data.place && html`<${Fact} name="Where">${place(data.place)}<//>`}
      <${Fact} name="Who">${data.source.map((id, k) => html`${k > 0 && ', '}<${Actor} id=${id} />`)}${!data.source.length && 'not named'}<//>
      <${Fact} name="Towards">${data.target.map((id, k) => html`${k > 0 && ', '}<${Actor} id=${id} />`)}${!data.target.length && 'not named'}<//>
      ${data.doubtedBy?.length > 0 && html`<${Fact} name="Of these, doubted by">${data.doubtedBy.map((id, k) => html`${k > 0 && ', '}${holder(id)}`)}<//>`}
      <${Fact} name="Sources">${some(data.independent, 'independent source')}: ${data.outlets.join(', ')}<//>
      <${Fact} name="Codes">PLOVER ${plain(data.plover.type)}${data.plover.mode ? ` · ${plain(data.plover.mode)}` : ''}, CAMEO ${data.cameo ?? '–'}, Goldstein ${data.goldstein === undefined ? '–' : signed(data.goldstein)}, intensity ${data.intensity === undefined ? '–' : signed(data.intensity)}<//>
      ${data.plover.contexts?.length > 0 && html`<${Fact} name="Contexts">${data.plover.contexts.map(plain).join(', ')}<//>`}
    </dl></section>
    <${Conflicts} of=${data.conflicts} />
    <section><h3>${some(data.reports.length, 'report')}, word for word</h3><${Loaded} of=${reports} lines=${5} show=${(r) => html`<ol>${r.items.map((event) => html`<${Report} event=${event} />`)}</ol>`} /></section>
    <${Correct} target=${data} kinds=${['reject', 'recode', 'merge']} /><//>`;
}

function Quotation({ data }) {
  const variants = useData(['quotations', data.id, 'variants']);
  return html`<${Frame} kicker="Quotation" title=${nameOf(data.speaker)}>
    <section><h3>As ${some(data.variants.length, 'report')} print it</h3><${Loaded} of=${variants} show=${(v) => html`<${Variants} items=${v.items} fullest=${data.fullest} />`} /></section>
    <${Correct} target=${data} kinds=${['reject']} /><//>`;
}

function Claim({ claim }) {
  return html`<li class="report" data-row><p class="small"><b>${claim.holder ? html`<${Actor} id=${claim.holder.actor} />` : claim.words?.outlet ?? 'The article'}</b> <span class=${`stance s-${claim.stance}`}>${claim.stance}</span>
    ${claim.support?.stated === 'none' && html` <span class="threats">without evidence, the text says</span>`}${claim.support?.stated === 'some' && html` <span>with evidence, the text says</span>`}</p>
    <p class="said">${claim.words?.text}</p>
    <div class="line3"><${Chip} of=${claim.words} />${(claim.quantities ?? []).map((q) => html`<span>${quantity(q)}</span>`)}<${Open} id=${claim.id}>finding<//></div></li>`;
}

function Proposition({ data }) {
  const claims = useData(['propositions', data.id, 'claims']);
  return html`<${Frame} kicker="Claim" title=${data.text}>
    <section><dl class="facts"><${Fact} name="Asserted by">${data.assertedBy.map((id, k) => html`${k > 0 && ', '}${holder(id)}`)}${!data.assertedBy.length && 'nobody'}<//>
      <${Fact} name="Disputed by">${data.disputedBy.map((id, k) => html`${k > 0 && ', '}${holder(id)}`)}${!data.disputedBy.length && 'nobody, in what was read'}<//>
      <${Fact} name="Sources">${some(data.independent, 'independent source')}<//></dl></section>
    <${Conflicts} of=${data.conflicts} />
    <section><h3>${some(data.claims.length, 'claim')}, word for word</h3><${Loaded} of=${claims} show=${(c) => html`<ol>${c.items.map((claim) => html`<${Claim} claim=${claim} />`)}</ol>`} /></section>
    <${Correct} target=${data} kinds=${['reject']} /><//>`;
}

const holder = (id) => (id.startsWith('unresolved:') ? html`<span class="quiet">${nameOf(id)}</span>` : id.startsWith('article:') || kindOf(id) === null ? html`<a href=${href('article', { id: id.replace(/^article:article:/, 'article:').replace(/^article:(?![0-9a-f]{16}$)/, ''), alone: true })}>an article itself</a>` : html`<${Actor} id=${id} />`);

function Person({ data }) {
  const list = useData('incidents', { actor: data.id, limit: 15 });
  return html`<${Frame} kicker=${`Actor · ${data.kind}`} title=${data.name}>
    <section><${Corrected} of=${data} /><dl class="facts"><${Fact} name="Country">${data.country ? nameOf(data.country) : '–'}<//>
      <${Fact} name="Sectors">${data.sectors?.join(', ') || '–'}<//><${Fact} name="CAMEO">${data.cameo ?? '–'}<//>
      ${data.aliases?.length > 0 && html`<${Fact} name="Also called">${data.aliases.join(' · ')}<//>`}<${Fact} name="Id"><code>${data.id}</code><//></dl></section>
    <section class="forms"><a class="button" href=${href('timeline', { params: { actor: data.id } })}>On the timeline</a><a class="button" href=${href('quotations', { params: { speaker: data.id } })}>What is quoted</a></section>
    <section><h3>Latest incidents</h3><${Loaded} of=${list} show=${(l) => (l.items.length ? html`<ol class="rows">${l.items.map((i) => html`<li><${IncidentRow} incident=${i} /></li>`)}</ol>${l.total > l.items.length && html`<p class="small"><a href=${href('timeline', { params: { actor: data.id } })}>all ${number(l.total)}</a></p>`}` : html`<p class="quiet small">None.</p>`)} /></section>
    <${Correct} target=${data} kinds=${['rename', 'merge', 'reject']} /><//>`;
}

/** A statement, event or claim as one article has it. */
function Finding({ data }) {
  const who = data.speaker ?? data.holder;
  const title = data.plover ? html`<${Parties} source=${data.source.map((x) => x.actor)} target=${data.target.map((x) => x.actor)} />` : who ? nameOf(who.actor) : data.type === 'claim' ? 'The article itself' : 'Speaker not named';
  return html`<${Frame} kicker=${`${data.type} · as one article has it`} title=${title}>
    <section><${Corrected} of=${data} /><div class="report"><${Evidence} words=${data.words} trigger=${data.trigger} /><div class="line3"><${Chip} of=${data.words} /></div></div></section>
    <section><dl class="facts">
      ${data.plover && html`<${Fact} name="Kind"><${Kind} plover=${data.plover} />, CAMEO ${data.cameo}<//>`}
      ${data.standing && html`<${Fact} name="Stands as"><${Standing} kind=${data.standing.kind} by=${data.standing.by ? [data.standing.by].flat() : []} lane=${laneOf(data.plover?.type)} /><//>`}
      ${data.force && html`<${Fact} name="Force">${plain(data.force)}, ${data.kind} speech<//>`}
      ${data.stance && html`<${Fact} name="Stance">${data.stance}<//>`}
      ${who && html`<${Fact} name=${data.speaker ? 'Speaker' : 'Holder'}><${Actor} id=${who.actor} /><//>`}
      ${data.addressee && html`<${Fact} name="Addressee"><${Actor} id=${data.addressee.actor} /><//>`}
      ${data.said && html`<${Fact} name="Said">${[day(data.said.date), data.said.venue, data.said.medium].filter(Boolean).join(' · ')}<//>`}
      ${data.date && html`<${Fact} name="Happened">${day(data.date.value)} <span class="quiet">(${plain(data.date.basis)})</span><//>`}
      ${data.place && html`<${Fact} name="Where">${place(data.place)}<//>`}
      ${data.support?.stated && html`<${Fact} name="Evidence, the text says">${data.support.stated}<//>`}
      ${data.quantities?.length > 0 && html`<${Fact} name="Numbers">${data.quantities.map(quantity).join('; ')}<//>`}
      <${Fact} name="Found by"><code>${data.rule}</code>, confidence ${data.confidence}<//></dl><${Why} id=${data.id} /></section>
    <${Correct} target=${data} kinds=${data.plover ? ['reject', 'recode'] : ['reject']} /><//>`;
}

function Story({ data }) {
  return html`<${Frame} kicker="Story" title=${data.title}><section><dl class="facts"><${Fact} name="Reported">${day(data.from)} to ${day(data.to)}<//></dl></section>
    <section><h3>${some(data.articles.length, 'article')}</h3><ul>${data.articles.slice(0, 100).map((id) => html`<li><a href=${href('article', { id, alone: true })}>${id}</a></li>`)}</ul></section>
    <section><a class="button" href=${href('timeline', { params: { story: data.id } })}>On the timeline</a></section><//>`;
}

const SHOW = { incidents: Incident, quotations: Quotation, propositions: Proposition, actors: Person, statements: Finding, events: Finding, claims: Finding, stories: Story };

export default function Drawer({ id }) {
  const kind = kindOf(id);
  const of = useData(kind ? [kind, id] : null);
  if (!kind) return html`<${Frame} kicker="Not found" title="Nothing to open"><p>“${id}” is not the id of anything in a record.</p><//>`;
  if (!of.data) return html`<${Frame} kicker=${plain(kind)} title=" "><${Loaded} of=${of} /><//>`;
  return html`<${SHOW[kind]} data=${of.data} />`;
}
