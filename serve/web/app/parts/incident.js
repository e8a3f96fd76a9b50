// A row for an incident: who towards whom, what, how it stands, the words of its first report.
import { html } from '../../vendor/preact-htm.js';
import { day, laneOf, short, some } from '../words.js';
import { Kind, Open, Parties, Standing } from './basics.js';
import { Chip } from './cite.js';

export function Quoted({ words, most = 260 }) {
  if (!words) return null;
  const { text, cut } = short(words.text, most);
  return html`<p class="said">${text}${cut && html`<span class="quiet" title="shortened"> …</span>`}</p>`;
}

export const Corrected = ({ of }) => of.corrected ? html`<p class="corrected">Corrected (${of.corrected.kind}) by ${of.corrected.who || 'a reader'}: ${of.corrected.why}</p>` : null;

export function IncidentRow({ incident }) {
  const lane = laneOf(incident.plover?.type);
  const rejected = incident.corrected?.rejected;
  return html`<article class="row" data-row>
    <div class="when">${day(incident.date?.value)}${incident.place?.name && html`<br />${incident.place.name}`}</div>
    <div>
      <div class="line1"><${Open} id=${incident.id} cls=${`who ${rejected ? 'struck' : ''}`}><${Parties} ...${incident} /><//>
        <${Kind} plover=${incident.plover} /></div>
      <${Quoted} words=${incident.words} />
      <div class="line3"><${Standing} kind=${incident.standing.kind} by=${incident.standing.by ?? []} lane=${lane} />
        <${Chip} of=${incident.words} />
        ${incident.reports?.length > 1 && html`<span>${some(incident.reports.length, 'report')}, ${some(incident.independent, 'independent source')}</span>`}
        ${incident.conflicts?.length > 0 && html`<span class="threats">reports differ: ${[...new Set(incident.conflicts.map((c) => c.kind))].join(', ')}</span>`}</div>
      <${Corrected} of=${incident} />
    </div>
  </article>`;
}
