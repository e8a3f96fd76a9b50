// The variants of one quotation, aligned word by word with its fullest form.
import { html } from '../../vendor/preact-htm.js';
import { day } from '../words.js';
import { Chip } from './cite.js';

const tokens = (text) => text.match(/[\p{L}\p{N}'’$%&*-]+|[^\s\p{L}\p{N}]/gu) ?? [];
const same = (a, b) => a.toLowerCase().replaceAll('’', "'") === b.toLowerCase().replaceAll('’', "'");

/** The longest common run of words: rows of {kind: same | gone | came, text}. */
export function aligned(full, other) {
  const a = tokens(full).slice(0, 400);
  const b = tokens(other).slice(0, 400);
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] = same(a[i], b[j]) ? best[(i + 1) * width + j + 1] + 1 : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
    }
  }
  const rows = [];
  const put = (kind, text) => (rows.at(-1)?.kind === kind ? rows.at(-1).words.push(text) : rows.push({ kind, words: [text] }));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      put('same', b[j]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && best[(i + 1) * width + j] >= best[i * width + j + 1])) {
      put('gone', a[i++]);
    } else {
      put('came', b[j++]);
    }
  }
  return rows.map(({ kind, words }) => ({ kind, text: joined(words) }));
}

// Marks stand by the word before them.
const joined = (words) => words.reduce((text, word) => text + (text && !/^[,.;:!?)’”"%]/.test(word) && !/[(“$]$/.test(text) ? ' ' : '') + word, '');

const RELATIONS = { identical: 'the same words', substring: 'a part of it', gapped: 'with words left out', bowdlerised: 'with a word masked', reworded: 'in other words' };

function Differences({ full, text }) {
  return html`${aligned(full, text).map(({ kind, text: run }, k) => html`${k > 0 && ' '}${
    kind === 'gone' ? html`<del><span class="unseen">left out: </span>${run}</del>` : kind === 'came' ? html`<ins><span class="unseen">instead: </span>${run}</ins>` : run}`)}`;
}

export function Variants({ items, fullest }) {
  const full = items.find((one) => one.id === fullest) ?? items[0];
  const order = [full, ...items.filter((one) => one !== full)];
  return html`<ol class="variants">${order.map((one) => html`<li class="variant" data-row>
    <div class="variant-from"><${Chip} of=${one.words} /><span class="quiet small">${one === full ? 'the fullest' : RELATIONS[one.relation] ?? one.relation}</span></div>
    <p class="said">“${one === full ? one.words?.text : html`<${Differences} full=${full.words?.text ?? ''} text=${one.words?.text ?? ''} />`}”</p>
    <p class="small quiet">${[one.kind && `${one.kind} speech`, one.addressee && 'addressed', day(one.said?.date, { unknown: null }), one.said?.venue, one.said?.medium].filter(Boolean).join(' · ')}</p>
  </li>`)}</ol>`;
}
