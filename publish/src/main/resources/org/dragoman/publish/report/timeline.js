// Incidents by day, in lanes, with how each stands.
const ISO = /^\d{4}-\d{2}-\d{2}/;
// References such as PAST_REF are no dates.
const whenOf = (i) => (/^(\d{2,4}|XXXX)/.test(i.date.value || "") ? i.date.value : "");
const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", AU: "autumn", WI: "winter" };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
// A TIMEX3 value as people write it: 195 is the 1950s, 2026-W03 the third week of 2026.
function dateName(value) {
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  if (/^\d{2}$/.test(value)) return `${value}00s`;
  let m = value.match(/^(\d{4})-W(\d{2})(-WE)?$/);
  if (m) return `${m[3] ? "weekend of week" : "week"} ${Number(m[2])} of ${m[1]}`;
  m = value.match(/^(\d{4})-(SP|SU|FA|AU|WI)$/);
  if (m) return `${SEASONS[m[2]]} ${m[1]}`;
  m = value.match(/^(\d{4})-([QH])(\d)$/);
  if (m) return `${m[2] === "Q" ? "quarter" : "half"} ${m[3]} of ${m[1]}`;
  m = value.match(/^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?$/);
  if (m && (m[1] === "XXXX" || !m[3]) && MONTHS[m[2] - 1]) return `${m[3] ? Number(m[3]) + " " : ""}${MONTHS[m[2] - 1]}${m[1] === "XXXX" ? ", year not told" : " " + m[1]}`;
  return value;
}
// What lies more than a year before the first day of publication, or is told as history.
function isBackground(i) {
  const first = all("article").map((a) => a.published.value).filter(Boolean).sort()[0];
  const year = Number(whenOf(i).slice(0, 4).padEnd(4, "0"));
  return i.standing.kind === "historical" || Boolean(first && year && year < Number(first.slice(0, 4)) - 1);
}
function timelineView(state) {
  const kinds = [...new Set(all("incident").map((i) => i.standing.kind))].sort();
  const shown = all("incident")
    .filter((i) => !state.standing || i.standing.kind === state.standing)
    .filter((i) => !state.lane || laneOf(i) === state.lane)
    .filter((i) => matches(state, incidentText(i)));
  const news = byDay(shown.filter((i) => !isBackground(i)));
  const background = byDay(shown.filter(isBackground));
  return [
    filterBar(state, choice("standing", "any standing", kinds, state), choice("lane", "all lanes", LANES.map((l) => l[0]), state, Object.fromEntries(LANES))),
    strip(shown),
    news.length || background.length ? null : empty("No incident matches."),
    news.length ? paged(news, dayBlock, 30) : null,
    background.length ? [el("h2", null, "Background"), paged(background, dayBlock, 10)] : null,
  ];
}
function byDay(incidents) {
  const days = new Map();
  for (const i of incidents) {
    const key = whenOf(i) || "not dated";
    if (!days.has(key)) days.set(key, []);
    days.get(key).push(i);
  }
  return [...days].sort(([a], [b]) => (a === "not dated") - (b === "not dated") || (a < b ? -1 : 1));
}
const incidentText = (i) => [names(i.source), i.plover.type, names(i.target), i.standing.kind, whenOf(i), i.reports.map((r) => oneLine(words(articleOf(byId.get(r)), byId.get(r).evidence))).join(" ")].join(" ");
const dayBlock = ([day, incidents]) =>
  el("div", { class: "day" }, el("h3", null, dateName(day)), el("div", null, LANES.map(([lane]) => incidents.filter((i) => laneOf(i) === lane).map(incidentItem))));
function incidentItem(i) {
  const first = byId.get(i.reports[0]);
  const lane = laneOf(i);
  const outlets = new Set(i.reports.map((r) => sourceName(articleOf(byId.get(r)))));
  return el(
    "div",
    { class: "item" },
    el("b", { class: lane }, `${names(i.source)} → ${names(i.target)}: ${i.plover.type.toLowerCase()}`),
    " ",
    standingBadge(i.standing, lane),
    el("span", { class: "quiet" }, ` “${words(articleOf(first), first.trigger)}”, CAMEO ${i.cameo}${i.place ? ", " + i.place.name : ""} · ${plural(i.independent, "independent source")}`),
    el("div", null, oneLine(words(articleOf(first), first.evidence)).slice(0, 400)),
    el("div", null, i.reports.map((r) => chipTo(byId.get(r))), outlets.size > 1 ? el("span", { class: "quiet" }, ` ${outlets.size} outlets`) : ""),
    i.conflicts.map(conflictLine),
  );
}
const DIFFER = { date: "the day", number: "the number", actor: "who is involved", place: "the place", wording: "the word for it", standing: "whether it is so" };
const sideOf = (c, v) => (c.kind === "actor" || c.kind === "standing" ? v.value.split(/([ ,]+)/).map((w) => (byId.has(w) || /^(article|unresolved):/.test(w) ? nameOf(w) : w)).join("") : v.value);
const conflictLine = (c) => el("div", { class: "threat" }, `Reports differ on ${DIFFER[c.kind] || c.kind}: `, c.between.map((v, n) => [n ? " · " : "", sideOf(c, v), " ", citationChip(v)]));
// One small mark per dated incident; the list below is its table twin.
function strip(incidents) {
  const dated = incidents.filter((i) => ISO.test(whenOf(i)) && i.standing.kind !== "historical");
  const days = dated.map((i) => Date.parse(whenOf(i).slice(0, 10)));
  if (new Set(days).size < 2) return null;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const svg = (name, attributes, text) => {
    const e = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
    if (text) e.textContent = text;
    return e;
  };
  const chart = svg("svg", { viewBox: "0 0 900 132", class: "strip", role: "img", "aria-label": "Incidents by day and lane; the list below holds the same" });
  const stacked = new Map();
  LANES.forEach(([lane, name], row) => {
    chart.append(svg("text", { x: 0, y: 26 + row * 28, "font-size": 12, fill: "currentColor", class: lane }, name));
    chart.append(svg("line", { x1: 90, x2: 890, y1: 30 + row * 28, y2: 30 + row * 28, stroke: "currentColor", opacity: 0.2 }));
  });
  for (const i of dated) {
    const lane = laneOf(i);
    const row = LANES.findIndex((l) => l[0] === lane);
    const x = 100 + ((Date.parse(whenOf(i).slice(0, 10)) - from) / (to - from)) * 780;
    const key = lane + Math.round(x);
    const n = stacked.get(key) || 0;
    stacked.set(key, n + 1);
    const open = !["happened", "ongoing"].includes(i.standing.kind);
    const dot = svg("circle", { cx: x, cy: 25 + row * 28 - Math.min(n, 3) * 5, r: 4, class: lane, fill: open ? "none" : "currentColor", stroke: "currentColor", "stroke-dasharray": open ? "2 1" : "none" });
    dot.append(svg("title", {}, `${whenOf(i)} ${names(i.source)} → ${names(i.target)}: ${i.plover.type} (${i.standing.kind})`));
    chart.append(dot);
  }
  const day = (t) => new Date(t).toISOString().slice(0, 10);
  chart.append(svg("text", { x: 90, y: 130, "font-size": 11, fill: "currentColor" }, day(from)), svg("text", { x: 890, y: 130, "font-size": 11, "text-anchor": "end", fill: "currentColor" }, day(to)));
  return el("div", { class: "card" }, chart, el("p", { class: "quiet" }, "Filled: happened or goes on. Hollow: threatened, alleged, planned, denied or hypothetical."));
}
