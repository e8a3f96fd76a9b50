// Briefing: the lines word for word with their citations; to print, to copy, as Markdown.
import { html, useState } from '../../vendor/preact-htm.js';
import { address, citation, useData } from '../api.js';
import { capital, day, some } from '../words.js';
import { Empty, Head, Loaded, Switch } from '../parts/basics.js';
import { Chip } from '../parts/cite.js';

const SECTIONS = { key: 'What is reported', disputed: 'What is disputed', new: 'What is new', background: 'Background' };

/** Lines by section, citations numbered in the order of their first use. */
function numbered(lines) {
  const numbers = new Map();
  const list = [];
  const sections = [];
  for (const line of lines) {
    const cites = line.citations.map((c) => {
      const key = `${c.article} ${c.start} ${c.end}`;
      if (!numbers.has(key)) {
        numbers.set(key, numbers.size + 1);
        list.push(c);
      }
      return { ...c, n: numbers.get(key) };
    });
    const name = line.section ?? 'key';
    if (sections.at(-1)?.name !== name) sections.push({ name, lines: [] });
    sections.at(-1).lines.push({ text: line.text, cites });
  }
  return { sections, list };
}

async function plainText({ sections, list }, data) {
  const from = await Promise.all(list.map((c) => (c.outlet ? c : citation(c.article, c.start, c.end))));
  const lines = sections.flatMap((s) => [SECTIONS[s.name] ?? capital(s.name), '', ...s.lines.map((l) => `• ${l.text} ${l.cites.map((c) => `[${c.n}]`).join('')}`), '']);
  const notes = from.map((c, k) => `[${k + 1}] ${c.outlet ?? 'outlet not known'}, “${c.title ?? ''}”, ${c.published ?? 'undated'}, characters ${list[k].start}–${list[k].end}: “${c.text}”`);
  return [`Briefing, as of ${data.asOf ?? 'a day not known'}`, '', ...lines, ...notes].join('\n');
}

function Copy({ parts, data }) {
  const [done, setDone] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await plainText(parts, data));
      setDone('Copied.');
    } catch {
      setDone('The browser does not allow copying.');
    }
  };
  return html`<button class="button" onClick=${copy}>Copy with citations</button><span role="status" class="small quiet">${done}</span>`;
}

function Source({ of, n }) {
  const found = useData(of.outlet ? null : 'citation', { article: of.article, start: of.start, end: of.end });
  const known = of.outlet ? of : found.data ?? {};
  return html`<li id=${`note-${n}`}><span class="note-n">${n}</span><span><${Chip} of=${of} /> ${known.title && html`<span class="quiet">“${known.title}”, ${day(known.published)}, characters ${of.start}–${of.end}</span>`}</span></li>`;
}

function Lines({ data }) {
  const parts = numbered(data.lines);
  if (!data.lines.length) return html`<${Empty} title="Nothing to brief yet">A briefing needs at least one incident or claim.<//>`;
  const { coverage } = data;
  return html`<div><div class="controls"><${Switch} param="length" label="Length" options=${[['page', 'One page'], ['5', 'Five lines'], ['full', 'All']]} />
      <span class="end"></span><${Copy} parts=${parts} data=${data} /><a class="button" href=${address('briefing.md')} download="briefing.md">Markdown</a><button class="button" onClick=${() => print()}>Print</button></div>
    <div class="briefing"><p class="asof"><span class="caps">As of</span> <time>${day(data.asOf, { long: true })}</time>
        <span class="quiet">, from ${some(coverage.articles, 'article')} of ${some(coverage.outlets, 'outlet')}${coverage.from ? `, ${day(coverage.from)} to ${day(coverage.to)}` : ''}. Every sentence is verbatim.</span></p>
      ${parts.sections.map((section) => html`<section><h2>${SECTIONS[section.name] ?? capital(section.name)}</h2><ol class="brief-lines">${section.lines.map((line) => html`<li data-row><p class="said">${line.text}<span class="refs">${line.cites.map((c) => html`<${Chip} of=${c} label=${String(c.n)} />`)}</span></p></li>`)}</ol></section>`)}
      <section class="notes"><h2>Sources</h2><ol>${parts.list.map((c, k) => html`<${Source} of=${c} n=${k + 1} />`)}</ol></section></div></div>`;
}

export default function Briefing({ route }) {
  const of = useData('briefing', { length: route.params.length ?? 'page' });
  return html`<div class="view"><${Head} title="Briefing">Sentences as they were printed, each with its sources; none is ours.<//><${Loaded} of=${of} lines=${10} show=${(data) => html`<${Lines} data=${data} />`} /></div>`;
}
