// How parties behave towards one another: a chart for each direction, its table twin, and the formula.
const DAY_MS = 86400000;
const partyName = (p) => byId.get(`state:${p}`)?.name || nameOf(p);
const dyadName = (t) => `${partyName(t.dyad[0])} → ${partyName(t.dyad[1])}`;
const pairKey = (t) => [...t.dyad].sort().join(" ");
const hostility = (t) => t.days.reduce((n, d) => n + d.hostility, 0);
function tensionView(state) {
  const tensions = all("tension");
  if (!tensions.length) return [empty("No dated incident between two parties was found in these articles.")];
  const pairs = new Map();
  for (const t of tensions) pairs.set(pairKey(t), [...(pairs.get(pairKey(t)) || []), t]);
  const order = [...pairs].sort(([, a], [, b]) => b.reduce((n, t) => n + hostility(t), 0) - a.reduce((n, t) => n + hostility(t), 0));
  const labels = Object.fromEntries(order.map(([key, ts]) => [key, ts[0].dyad.map(partyName).join(" – ")]));
  const shown = order.filter(([key]) => !state.pair || key === state.pair);
  return [
    el("div", { class: "filter" }, choice("pair", "all pairs", order.map(([key]) => key), state, labels)),
    el("p", { class: "quiet" }, "What happened or goes on, by day; threatened, alleged, planned and denied deeds do not count. Above the line acts (filled), threats (hollow) and words (dotted), below it cooperation; under both the number of reports. Grey days are covered by no article: nothing is known of them."),
    legendLine(),
    paged(shown, ([key, ts]) => el("section", { class: "card", "aria-label": labels[key] }, el("h2", null, labels[key]), ts.map(directionOf)), 8),
  ];
}
const legendLine = () =>
  el("p", null, [["deed", "■ acts"], ["threat", "□ threats"], ["word", "▦ words"], ["coop", "■ cooperation"], ["quiet", "▲ shift for the worse, ▽ for the better"]].map(([c, text]) => [el("span", { class: c }, text), "  "]));
function directionOf(t) {
  return el(
    "div",
    null,
    el("h3", null, dyadName(t)),
    tensionChart(t),
    greatest(t).map((s, n) => shiftLine(s, n + 1)),
    t.shifts.length > MOST_SHIFTS ? el("details", null, el("summary", null, `All ${t.shifts.length} shifts`), t.shifts.map((s) => shiftLine(s, ""))) : "",
    el("details", null, el("summary", null, "The same as a table"), el("div", { class: "scroll" }, tensionTable(t))),
    el("details", null, el("summary", null, `Method: ${t.method}`), methodText()),
  );
}
const MOST_SHIFTS = 8;
// For the worse before the better, then those that were the highest for longest; in order of their days.
const greatest = (t) =>
  [...t.shifts]
    .sort((a, b) => (a.direction === "better") - (b.direction === "better") || b.highestInMonths - a.highestInMonths || b.level - a.level)
    .slice(0, MOST_SHIFTS)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
const shiftWord = (s) => `${s.direction}, ${s.level} times the usual${s.highestInMonths > 1 ? `, highest in ${s.highestInMonths} months` : ""}`;
function shiftLine(s, n) {
  const reports = s.because.flatMap((id) => (byId.get(id)?.reports || []).slice(0, 2)).slice(0, 6);
  return el("p", null, el("b", null, `${s.direction === "worse" ? "▲" : "▽"}${n} ${s.date}: ${shiftWord(s)}`), reports.length ? [" because of ", reports.map((r) => [oneLine(words(articleOf(byId.get(r)), byId.get(r).evidence)).slice(0, 140), " ", chipTo(byId.get(r)), " "])] : "");
}
function methodText() {
  return el(
    "div",
    { class: "quiet" },
    el("p", null, "score: the sum of the values of a day's incidents on the named scale; hostility: the sum of those below 0, without sign. An incident counts once, however many print it."),
    el("p", null, "Shift for the worse: for windows of 3, 7 and 14 days, H is the hostility in the window and E what the 1460 days before it let expect for as many covered days; the level is the cube root of the product of the three (H + 10) / (E + 10). It is told where the level is at least 3 and the last 7 days are more than 1.2 times every 7 days that ended in the 120 days before; where fewer than 90 days of the past are covered, nothing is told."),
    el("p", null, "Shift for the better: (H + 10) / (E + 10) is at most a third, H over 28 days, E from the 120 days before them."),
  );
}
function tensionTable(t) {
  const cells = ["date", "acts", "threats", "words", "cooperation", "score", "hostility", "volume"];
  const marks = new Map(t.shifts.map((s) => [s.date, shiftWord(s)]));
  const rows = t.days.map((d) => el("tr", null, cells.map((c) => el("td", null, d[c])), el("td", null, marks.get(d.date) || ""), el("td", null, d.incidents.flatMap((id) => byId.get(id)?.reports.slice(0, 3) || []).map((r) => chipTo(byId.get(r))))));
  return el("table", null, el("caption", { class: "quiet" }, `${dyadName(t)}: days with incidents; covered days that are not listed were quiet. Covered: ${t.coverage.map((c) => (c.from === c.to ? c.from : `${c.from} – ${c.to}`)).slice(0, 20).join(", ")}`), el("tr", null, [...cells, "shift", "reports"].map((c) => el("th", { scope: "col" }, c))), rows);
}
function shape(name, attributes, title) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  if (title) {
    const t = document.createElementNS("http://www.w3.org/2000/svg", "title");
    t.textContent = title;
    e.append(t);
  }
  return e;
}
function label(x, y, text, attributes = {}) {
  const e = shape("text", { x, y, "font-size": 11, fill: "currentColor", stroke: "none", ...attributes });
  e.textContent = text;
  return e;
}
// Days are taken together where there are more than the chart has room for.
function tensionChart(t) {
  const ends = all("tension").flatMap((x) => x.coverage).flatMap((c) => [c.from, c.to]).sort();
  const from = Date.parse(ends[0]);
  const days = Math.round((Date.parse(ends[ends.length - 1]) - from) / DAY_MS) + 1;
  const each = Math.ceil(days / 180);
  const count = Math.ceil(days / each);
  const at = (date) => Math.floor((Date.parse(date) - from) / DAY_MS / each);
  const sums = Array.from({ length: count }, () => ({ acts: 0, threats: 0, words: 0, cooperation: 0, volume: 0, covered: false }));
  for (const d of t.days) if (sums[at(d.date)]) for (const k of ["acts", "threats", "words", "cooperation", "volume"]) sums[at(d.date)][k] += d[k];
  for (const c of t.coverage) for (let i = at(c.from); i <= at(c.to) && i < count; i++) sums[i].covered = true;
  const high = Math.max(0, ...sums.map((s) => s.acts + s.threats + s.words));
  const low = Math.max(0, ...sums.map((s) => s.cooperation));
  const most = Math.max(1, ...sums.map((s) => s.volume));
  const [left, width, plot] = [30, 860, 96];
  const step = width / count;
  const unit = plot / Math.max(1, high + low);
  const zero = 14 + unit * high;
  const chart = shape("svg", { viewBox: "0 0 900 162", class: "strip", role: "img", "aria-label": `${dyadName(t)}: ${t.shifts.length ? t.shifts.map((s) => `${s.date} ${shiftWord(s)}`).join("; ") : "no shift"}; the table below holds the same` });
  sums.forEach((s, i) => {
    const x = left + i * step;
    const wide = Math.min(36, Math.max(1, step - 1));
    const x0 = x + (step - wide) / 2;
    const said = `${new Date(from + i * each * DAY_MS).toISOString().slice(0, 10)}: acts ${s.acts}, threats ${s.threats}, words ${s.words}, cooperation ${s.cooperation}, reports ${s.volume}`;
    if (!s.covered) chart.append(shape("rect", { x, y: 14, width: step + 0.3, height: plot + 28, fill: "currentColor", opacity: 0.08 }, "not covered"));
    let y = zero;
    for (const [n, look] of [[s.acts, { class: "deed", fill: "currentColor" }], [s.threats, { class: "threat", fill: "none", stroke: "currentColor", "stroke-width": 1.5 }], [s.words, { class: "word", fill: "currentColor", "fill-opacity": 0.35, stroke: "currentColor", "stroke-dasharray": "2 2" }]]) {
      if (n) chart.append(shape("rect", { x: x0, y: y - n * unit, width: wide, height: n * unit, ...look }, said));
      y -= n * unit;
    }
    if (s.cooperation) chart.append(shape("rect", { x: x0, y: zero, width: wide, height: s.cooperation * unit, class: "coop", fill: "currentColor" }, said));
    if (s.volume) chart.append(shape("rect", { x: x0, y: 138 - (s.volume / most) * 20, width: wide, height: (s.volume / most) * 20, fill: "currentColor", opacity: 0.45 }, said));
  });
  chart.append(shape("line", { x1: left, x2: left + width, y1: zero, y2: zero, stroke: "currentColor", opacity: 0.4 }));
  chart.append(label(left - 4, 20, high, { "text-anchor": "end" }), label(left - 4, zero + 4, 0, { "text-anchor": "end" }));
  greatest(t).forEach((s, n) => {
    const x = left + ((Date.parse(s.date) - from) / DAY_MS + 0.5) / each * step;
    chart.append(shape("line", { x1: x, x2: x, y1: 12, y2: 138, stroke: "currentColor", "stroke-dasharray": s.direction === "worse" ? "none" : "3 3" }, `${s.date} ${shiftWord(s)}`), label(x + 3, 11, `${s.direction === "worse" ? "▲" : "▽"}${n + 1}`));
  });
  chart.append(label(left, 156, ends[0]), label(left + width / 2, 156, each === 1 ? "a bar a day" : `a bar for ${each} days`, { "text-anchor": "middle" }), label(left + width, 156, ends[ends.length - 1], { "text-anchor": "end" }));
  return chart;
}
