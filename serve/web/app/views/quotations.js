// Quotations: by speaker; the variants of one quotation side by side, word by word.
import { html, useState } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { set } from '../route.js';
import { day, plain, some } from '../words.js';
import { Actor, Choice, Filter, Head, Loaded, Open, Switch } from '../parts/basics.js';
import { Chip } from '../parts/cite.js';
import { Quoted } from '../parts/incident.js';
import { List } from '../parts/list.js';
import { Variants } from '../parts/variants.js';

const WAYS = { identical: 'word for word', substring: 'in part', gapped: 'with gaps', bowdlerised: 'masked', reworded: 'reworded' };

/** How the variants relate, counted: "2 word for word, 1 masked". */
function relations(variants, fullest) {
  const counts = {};
  for (const v of variants) if (v.statement !== fullest) counts[v.relation] = (counts[v.relation] ?? 0) + 1;
  return Object.entries(counts).map(([relation, n]) => `${n} ${WAYS[relation] ?? relation}`).join(', ');
}

function Versions({ id, fullest }) {
  const of = useData(['quotations', id, 'variants']);
  return html`<${Loaded} of=${of} lines=${3} show=${(data) => html`<${Variants} items=${data.items} fullest=${fullest} />`} />`;
}

function QuotationRow({ quotation }) {
  const [open, setOpen] = useState(false);
  const several = quotation.variants.length > 1;
  return html`<article class="row quote-row" data-row>
    <div class="when"><${Actor} id=${quotation.speaker} cls="who" /></div>
    <div>${!open && html`<${Quoted} words=${quotation.words} most=${420} />`}
      <div class="line3">${!open && html`<${Chip} of=${quotation.words} />`}
        ${several ? html`<button class="button bare" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>${open ? 'Close the versions' : `${some(quotation.variants.length, 'version')}: ${relations(quotation.variants, quotation.fullest)}`}</button>` : html`<span>one report</span>`}
        <${Open} id=${quotation.id}>details<//></div>
      ${open && html`<${Versions} id=${quotation.id} fullest=${quotation.fullest} />`}</div>
  </article>`;
}

function StatementRow({ statement }) {
  const { said } = statement;
  return html`<article class="row" data-row><div class="when">${statement.speaker ? html`<${Actor} id=${statement.speaker.actor} cls="who" />` : html`<span>speaker not named</span>`}</div>
    <div><${Quoted} words=${statement.words} most=${420} />
      <div class="line3"><${Chip} of=${statement.words} /><span>${statement.kind} speech${statement.force ? `, ${plain(statement.force)}` : ''}</span>
        ${statement.addressee?.actor && html`<span>to ${nameOf(statement.addressee.actor)}</span>`}
        ${(said?.date || said?.venue || said?.medium) && html`<span>${[day(said.date, { unknown: null }), said.venue, said.medium].filter(Boolean).join(' · ')}</span>`}
        <${Open} id=${statement.id}>why<//></div></div></article>`;
}

export default function Quotations({ route }) {
  const { q, speaker, show, sort, from, to } = route.params;
  const network = useData('network', { limit: 200 });
  const people = (network.data?.nodes ?? []).filter((n) => n.kind !== 'state').slice(0, 60).map((n) => [n.id, n.name]).sort((a, b) => a[1].localeCompare(b[1]));
  const options = !speaker || people.some(([id]) => id === speaker) ? people : [[speaker, nameOf(speaker)], ...people];
  const statements = show === 'statements';
  return html`<div class="view"><${Head} title="Quotations" side=${html`<${Switch} param="show" label="What to list" options=${[['quotations', 'Quotations'], ['statements', 'All statements']]} keep=${{ sort: null }} />`}>
      ${statements ? 'Everything that somebody is reported to have said, directly or not.' : 'What was said once stands here once; the outlets’ versions are set beside its fullest form.'}<//>
    <div class="controls"><${Filter} label="Words of the quotation" /><${Choice} param="speaker" label="Speaker" options=${options} any="everybody" />
      ${!statements && html`<label class="field">Order <select value=${sort ?? ''} onChange=${(event) => set({ sort: event.target.value || null })}><option value="">most versions first</option><option value="newest" selected=${sort === 'newest'}>latest first</option><option value="oldest" selected=${sort === 'oldest'}>earliest first</option></select></label>`}
      ${speaker && html`<button class="button" onClick=${() => set({ speaker: null })}>by ${nameOf(speaker)} <span aria-hidden="true">×</span></button>`}</div>
    ${statements
      ? html`<${List} path="statements" params=${{ q, speaker, from, to }} label="Statements" count=${['statement']} height=${92} row=${(s) => html`<${StatementRow} statement=${s} />`} />`
      : html`<${List} path="quotations" params=${{ q, speaker, from, to, sort: sort ?? 'weightiest' }} label="Quotations" count=${['quotation']} height=${92} row=${(one) => html`<${QuotationRow} quotation=${one} />`} />`}</div>`;
}
