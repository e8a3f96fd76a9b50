const PAGE = 20; // lines of a briefing of one page
// The crisis at a glance: counts, the carrying sentences, who acts towards whom.
function crisisView() {
  const incidents = all("incident");
  const disputed = all("proposition").filter((p) => p.disputedBy.length);
  const several = all("quotation").filter((q) => q.variants.length > 1);
  const sources = new Set(all("article").filter((a) => !a.duplicateOf).map((a) => sourceName(a)));
  const number = (n, text, to) => el("a", { href: `#/${to}` }, el("b", null, n), text);
  return [
    el(
      "div",
      { class: "numbers" },
      number(all("article").length, `articles, ${plural(sources.size, "independent source")}`, "sources"),
      number(all("statement").length, "statements", "quotations"),
      number(incidents.length, "incidents", "timeline"),
      number(several.length, "quotations printed in several versions", "quotations"),
      number(disputed.length, "disputed claims", "claims"),
      number(incidents.filter((i) => i.conflicts.length).length, "incidents on which reports differ", "timeline"),
    ),
    standingLine(incidents),
    briefing("lead", "In short"),
    briefing("new", "What is new"),
    briefing("key", "What is reported"),
    briefing("disputed", "What is disputed"),
    briefing("background", "Background"),
    dyads(),
  ];
}
function standingLine(incidents) {
  const counts = new Map();
  for (const i of incidents) counts.set(i.standing.kind, (counts.get(i.standing.kind) || 0) + 1);
  if (!counts.size) return empty("No incident was found in these articles.");
  return el("p", null, "Incidents by standing: ", [...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => [standingBadge({ kind }), ` ${n}  `]));
}
function briefing(section, title) {
  const lines = (all("briefing")[0]?.lines || []).filter((l) => l.section === section && l.rank <= PAGE);
  if (!lines.length) return null;
  return [el("h2", null, title), el("ul", { class: "plain lines" }, lines.map((l) => el("li", null, oneLine(l.text), " ", l.citations.map(citationChip), l.conflicts.map(conflictLine))))];
}
function dyads() {
  const tensions = all("tension");
  if (!tensions.length) return null;
  const sum = (t, key) => t.days.reduce((n, d) => n + d[key], 0);
  const rows = tensions
    .map((t) => ({ t, score: sum(t, "score") }))
    .sort((a, b) => a.score - b.score)
    .slice(0, 12);
  const party = (p) => byId.get(`state:${p}`)?.name || nameOf(p);
  return [
    el("h2", null, "Who acts towards whom"),
    el("p", { class: "quiet" }, `Dated incidents that happened, added up by ${tensions[0].method}; below 0 is hostile. `, el("a", { href: "#/tension" }, "Day by day")),
    el(
      "div",
      { class: "scroll" },
      el(
        "table",
        null,
        el("tr", null, ["From", "Towards", "Deeds", "Threats", "Words", "Cooperation", "Score", "Days"].map((h) => el("th", { scope: "col" }, h))),
        rows.map(({ t, score }) =>
          el("tr", null, [party(t.dyad[0]), party(t.dyad[1]), sum(t, "acts"), sum(t, "threats"), sum(t, "words"), sum(t, "cooperation"), Math.round(score * 10) / 10, t.days.length === 1 ? t.days[0].date : `${t.days[0].date} – ${t.days[t.days.length - 1].date}`].map((c) => el("td", null, c))),
        ),
      ),
    ),
  ];
}
