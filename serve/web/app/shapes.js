// From the server's answers to what the views show: heads of articles beside their citations, names, buckets by lane.

/** Where a finding's words stand: {article, start, end}; of what many articles made, the server says it. */
function placeOf(item) {
  const around = (spans) => spans?.length && { article: item.article, start: spans[0].start, end: spans.at(-1).end };
  switch (item.type) {
    case 'statement':
      return around(item.content);
    case 'event':
      return item.evidence && { article: item.article, start: item.evidence.start, end: item.evidence.end };
    case 'claim':
      return around(item.proposition);
    default:
      return item.cite ?? null;
  }
}

const cited = (place, heads) => {
  const head = heads[place.article];
  return head ? { ...place, outlet: head.outlet, title: head.title, published: head.published } : place;
};

function correctionOf(corrected) {
  const last = corrected?.by?.at(-1);
  return last ? { kind: last.what, who: last.who, when: last.when, why: last.why, rejected: corrected.rejected === true } : corrected;
}

/** An object of the record with its words as {article, start, end, text, outlet, title, published}. */
function item(of, heads) {
  const place = placeOf(of);
  const words = place ? { ...cited(place, heads), text: typeof of.words === 'string' ? of.words : of.words?.text ?? '' } : null;
  return { ...of, words, corrected: correctionOf(of.corrected) };
}

const line = (of, heads) => of && { ...of, citations: (of.citations ?? []).map((c) => cited(c, heads)) };

const sum = (days, field) => Math.round(days.reduce((all, d) => all + (d[field] ?? 0), 0) * 10) / 10;

function overview(data, heads) {
  const { article = 0, incident = 0, statement = 0, since = 0 } = data.new ?? {};
  return {
    ...data,
    counts: { ...data.counts, outlets: data.counts.sources },
    arrow: data.arrow ? { ...data.arrow, date: data.arrow.since, because: line(data.arrow.because, heads) } : { direction: 'unknown', because: null },
    takeaways: data.takeaways.map((one) => line(one, heads)),
    dyads: data.dyads.filter((d) => d.days.length).map((d) => ({ ...d, hostility: sum(d.days, 'hostility') })),
    new: since > 0 ? { articles: article, incidents: incident, statements: statement } : null,
  };
}

function timeline(data) {
  const byStart = new Map();
  for (const { start, lane, standing, incidents } of data.buckets) {
    const bucket = byStart.get(start) ?? { date: start, lanes: {} };
    byStart.set(start, bucket);
    const counts = (bucket.lanes[lane] ??= {});
    counts[standing] = (counts[standing] ?? 0) + incidents;
  }
  return { ...data, buckets: [...byStart.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

const network = (data) => ({
  ...data,
  nodes: data.nodes.map((n) => ({ ...n, n: n.incidents })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)),
  edges: data.edges.map((e) => ({ ...e, n: e.incidents, incidents: e.sample })),
});

const map = (data) => ({
  ...data,
  incidents: data.incidents.map((i) => ({ id: i.id, place: { name: i.name, latitude: i.latitude, longitude: i.longitude, precision: i.precision }, plover: { type: i.type }, standing: { kind: i.standing } })),
  flows: data.flows.map((f) => ({ ...f, n: f.conflict + f.cooperation })).sort((a, b) => b.n - a.n),
});

/** What an outlet does: its own word first; where it passes on more than one side, that. */
function cell(of) {
  const sides = new Set(of.claims.map((c) => (c.stance === 'asserts' ? 'for' : 'against')));
  return { stance: of.does === 'reports' && sides.size > 1 ? 'mixed' : of.does, claims: of.claims.map((c) => c.id), unsupported: of.claims.some((c) => c.support === 'none') };
}

const matrix = (data) => ({
  ...data,
  outlets: data.outlets.map((outlet) => ({ outlet })),
  items: data.items.map((row) => ({ ...row, proposition: row.id, disputed: row.disputedBy?.length > 0, cells: Object.fromEntries(Object.entries(row.cells).map(([outlet, one]) => [outlet, cell(one)])) })),
});

const conflicts = (data, heads) => ({
  ...data,
  items: data.items.map((one) => ({
    kind: one.kind,
    [one.onType]: one.on,
    between: one.between.map((side) => ({ id: side.id, value: side.value, words: side.article && side.evidence ? { ...cited({ article: side.article, start: side.evidence.start, end: side.evidence.end }, heads), text: side.words } : null })),
  })),
});

const sources = (data) => ({
  ...data,
  items: data.items.map((one) => ({ ...one, from: one.first, to: one.latest, first: one.reportedFirst, copied: one.copiedShare, copiedFrom: Object.entries(one.copiedFrom ?? {}).map(([outlet, n]) => ({ outlet, n })).sort((a, b) => b.n - a.n) })),
});

const tensions = (data) => ({ ...data, items: data.items.map((t) => ({ ...t, source: t.dyad[0], target: t.dyad[1], shifts: t.shifts?.length ?? 0 })) });

const series = (data, heads) => ({ ...data, words: Object.fromEntries(Object.entries(data.incidents ?? {}).map(([id, incident]) => [id, item(incident, heads).words])) });

function hit(of, heads) {
  const whole = item(of.item ?? {}, heads);
  const highlights = (of.marked ?? []).map((m) => [m.start, m.end]);
  const head = heads[whole.article ?? of.id];
  const found = { kind: of.kind, id: of.id, snippet: of.snippet, highlights, title: whole.title ?? whole.name ?? head?.title ?? null, who: of.kind === 'actor' ? whole.kind : null, country: of.kind === 'actor' ? whole.country : null };
  if (of.kind === 'article') {
    const first = highlights[0] ?? [0, 1];
    return { ...found, article: of.at === null || of.at === undefined ? null : of.id, start: (of.at ?? 0) + first[0], end: (of.at ?? 0) + first[1], outlet: whole.source?.outlet, published: whole.published?.value };
  }
  return { ...found, ...(whole.words ?? {}), id: of.id, snippet: of.snippet };
}

const search = (data, heads) => ({ ...data, items: data.items.map((one) => hit(one, heads)), next: null, total: data.items.length });

const LISTED = ['statements', 'events', 'claims', 'incidents', 'quotations', 'propositions', 'actors', 'articles', 'stories'];

/** `parts` is the path below /api/v1. */
export function shaped(parts, data) {
  const heads = data.around?.articles ?? {};
  const names = Object.fromEntries(Object.entries(data.around?.actors ?? {}).map(([id, actor]) => [id, actor.name]));
  const [kind, id, sub] = parts;
  return { names, ...shape(kind, id, sub, data, heads) };
}

function shape(kind, id, sub, data, heads) {
  const simple = { overview, timeline, network, map, matrix, conflicts, sources, search }[kind];
  if (simple) return simple(data, heads);
  if (kind === 'tension') return id ? series(data, heads) : tensions(data);
  if (kind === 'briefing') return { ...data, lines: data.lines.map((one) => line(one, heads)) };
  if (kind === 'explain') return { ...data, steps: data.lines ?? [] };
  if (kind === 'corrections') return { ...data, items: data.items.map((one) => ({ ...one, id: one.number, kind: one.correction })) };
  if (sub === 'findings') {
    const all = (list) => (list ?? []).map((one) => item(one, heads));
    return { ...data, statements: all(data.statements), events: all(data.events), claims: all(data.claims) };
  }
  if (data.items) return { ...data, items: data.items.map((one) => item(one, heads)) };
  return LISTED.includes(kind) ? item(data, heads) : data;
}
