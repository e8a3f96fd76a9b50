// Claims by sources: who asserts, who disputes, what each article says of evidence.
function claimsView(state) {
  const list = all("proposition")
    .filter((p) => matches(state, p.text + " " + names(p.assertedBy) + " " + names(p.disputedBy)))
    .filter((p) => !state.only || p.disputedBy.length)
    .sort((a, b) => (b.disputedBy.length > 0) - (a.disputedBy.length > 0) || b.claims.length - a.claims.length || (a.text < b.text ? -1 : 1));
  const articles = all("article").slice(0, 8);
  return [
    filterBar(state, el("label", null, el("input", { type: "checkbox", checked: Boolean(state.only), onchange: (e) => setState({ only: e.target.checked ? "1" : "" }) }), " disputed only")),
    list.length ? paged(list, (p) => claimCard(p, articles), 30) : empty("No claim matches."),
  ];
}
const STANCE = { asserts: "✓ asserts", denies: "✗ denies", doubts: "? doubts" };
function claimCard(p, articles) {
  const claims = p.claims.map((id) => byId.get(id));
  const cell = (article) => {
    const here = claims.filter((c) => c.article === article.id);
    if (!here.length) return el("td", { class: "stance quiet" }, "silent");
    return el("td", null, here.map((c) => el("div", null, `${c.holder ? nameOf(c.holder.actor) : "the article"} ${STANCE[c.stance]}`, c.support.stated === "none" ? el("b", null, " · no evidence, says the text") : c.support.stated === "some" ? " · evidence named" : "", " ", chipTo(c, "words"))));
  };
  const shown = articles.filter((a) => articles.length <= 4 || claims.some((c) => c.article === a.id));
  return el(
    "section",
    { class: "card" },
    el("h3", null, oneLine(p.text)),
    el("p", null, `Asserted by ${names(p.assertedBy)}. `, p.disputedBy.length ? el("b", { class: "threat" }, `Disputed by ${names(p.disputedBy)}${p.doubtedBy?.length ? ` (doubted by ${names(p.doubtedBy)})` : ""}.`) : "Nobody disputes it here."),
    p.conflicts.map(conflictLine),
    el("div", { class: "scroll" }, el("table", null, el("tr", null, shown.map((a) => el("th", { scope: "col" }, sourceName(a)))), el("tr", null, shown.map(cell)))),
  );
}
