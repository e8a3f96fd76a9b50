// Quotations by speaker, the versions of one utterance side by side.
const verbatim = (s) => s.content.filter((c) => c.verbatim).map((c) => oneLine(words(articleOf(s), c))).join(" … ");
function quotationsView(state) {
  const indirect = all("statement").filter((s) => s.kind === "indirect");
  const groups = all("quotation")
    .map((q) => ({ q, speaker: nameOf(q.speaker), several: q.variants.length > 1 }))
    .filter((g) => matches(state, g.speaker + " " + g.q.variants.map((v) => verbatim(byId.get(v.statement))).join(" ")))
    .filter((g) => !state.only || g.several)
    .sort((a, b) => b.several - a.several || a.speaker.localeCompare(b.speaker) || b.q.variants.length - a.q.variants.length);
  return [
    filterBar(state, el("label", null, el("input", { type: "checkbox", checked: Boolean(state.only), onchange: (e) => setState({ only: e.target.checked ? "1" : "" }) }), " printed in several versions")),
    groups.length ? paged(groups, quotationCard) : empty("No quotation matches."),
    el("h2", null, "Reported without quotation marks"),
    indirect.length ? paged(indirect.filter((s) => matches(state, nameOf(s.speaker?.actor) + " " + oneLine(words(articleOf(s), evidenceSpan(s))))), indirectLine, 30) : empty("No indirect statement was found."),
  ];
}
function quotationCard({ q, speaker }) {
  const full = byId.get(q.fullest);
  const said = [full.said.date, full.said.venue, full.said.medium, full.addressee && "to " + nameOf(full.addressee.actor)].filter(Boolean).join(" · ");
  return el(
    "section",
    { class: "card" },
    el("h3", null, speaker),
    said && el("p", { class: "quiet" }, said),
    q.variants.map((v) => {
      const s = byId.get(v.statement);
      const isFull = v.statement === q.fullest;
      return el("div", { class: "variant" }, el("div", null, chipTo(s), el("div", { class: "quiet" }, [isFull ? (q.variants.length > 1 ? "fullest" : "") : v.relation, q.variants.length > 1 && v.statement === q.earliest ? "earliest" : ""].filter(Boolean).join(", "))), el("div", null, el("q", null, isFull ? verbatim(s) : versionAgainst(verbatim(full), verbatim(s))), v.differences.filter((d) => d.changes).map(senseNote)));
    }),
  );
}
const SENSE = { negation: "a negation", number: "a number", condition: "a condition or restriction" };
const senseNote = (d) => el("div", { class: "threat" }, `This edit changes ${SENSE[d.changes]}: “${d.fullest || "—"}” became “${d.variant || "—"}”`);
const indirectLine = (s) => el("p", { class: "item" }, el("b", null, s.speaker ? nameOf(s.speaker.actor) : "Not said who"), ` (${s.force}) `, oneLine(s.content.map((c) => words(articleOf(s), c)).join(" … ")), " ", chipTo(s));
