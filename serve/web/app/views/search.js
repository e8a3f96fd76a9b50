// Search: words over everything that was read and found.
import { html } from '../../vendor/preact-htm.js';
import { nameOf } from '../api.js';
import { cutter, day } from '../words.js';
import { Empty, Filter, Head, Open, Choice } from '../parts/basics.js';
import { Chip } from '../parts/cite.js';
import { List } from '../parts/list.js';

const KINDS = ['article', 'statement', 'event', 'claim', 'incident', 'quotation', 'proposition', 'actor'];

function Snippet({ hit }) {
  const { cut, length } = cutter(hit.snippet ?? '');
  let at = 0;
  const parts = [];
  for (const [from, to] of hit.highlights ?? []) {
    parts.push(cut(at, from), html`<mark>${cut(from, to)}</mark>`);
    at = to;
  }
  return html`<p class="said">${parts}${cut(at, length)}</p>`;
}

function Hit({ hit }) {
  const title = hit.kind === 'actor' ? hit.title ?? nameOf(hit.id) : hit.title;
  const more = hit.kind === 'actor' && [hit.who, hit.country && nameOf(hit.country)].filter(Boolean).join(', ');
  const words = hit.article && { article: hit.article, start: hit.start, end: hit.end, outlet: hit.outlet, published: hit.published, title: hit.title };
  return html`<article class="row" data-row><div class="when">${hit.kind}${hit.published && html`<br />${day(hit.published)}`}</div>
    <div>${hit.kind === 'article' ? html`<b class="said">${title}</b>` : html`<${Open} id=${hit.id} cls="who">${title ?? hit.kind}<//>`}${more && html` <span class="small quiet">${more}</span>`}${hit.snippet !== title && html`<${Snippet} hit=${hit} />`}${words && html`<div class="line3"><${Chip} of=${words} /></div>`}</div></article>`;
}

export default function Search({ route }) {
  const { q, kind } = route.params;
  return html`<div class="view"><${Head} title="Search">${q ? html`What contains “${q}”: the best hits, 60 at most.` : 'Words over articles and everything that was found in them.'}<//>
    <div class="controls"><${Filter} label="Words" /><${Choice} param="kind" label="In" options=${KINDS.map((k) => [k, `${k}s`])} any="everything" /></div>
    ${q ? html`<${List} path="search" params=${{ q, kind }} label="Hits" count=${['hit']} height=${96} row=${(hit) => html`<${Hit} hit=${hit} />`} empty=${html`<${Empty} title="Nothing found">No text that was read contains these words.<//>`} />` : html`<${Empty} title="Search for words">Type above, or press <kbd>/</kbd> anywhere.<//>`}</div>`;
}
