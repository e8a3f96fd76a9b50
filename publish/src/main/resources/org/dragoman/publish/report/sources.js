// What was read, who copies whom, what each source alone reports and what it leaves out.
function sourcesView(state) {
  const dropped = all("dropped").map((d) => d.is);
  return [
    filterBar(state),
    paged(all("article").filter((a) => matches(state, sourceName(a) + " " + titleOf(a))), sourceCard, 25),
    dropped.length ? [el("h2", null, `Not read (${dropped.length})`), el("ul", null, dropped.map((d) => el("li", null, `${d.where}: ${d.found}; ${d.expected}`)))] : null,
  ];
}
const articlesOf = (i) => new Set(i.reports.map((r) => byId.get(r).article));
let tellers = null;
function incidentsByTeller() {
  if (!tellers) tellers = all("incident").map((i) => ({ i, told: articlesOf(i) }));
  return tellers;
}
// What the stories of an article say of its source.
const accountsOf = (article) => all("story").flatMap((s) => (s.sources || []).filter((a) => a.articles.includes(article.id)));
function sourceCard(article) {
  const others = all("article").filter((a) => a.id !== article.id && !a.duplicateOf).length;
  const alone = others ? incidentsByTeller().filter((x) => x.told.size === 1 && x.told.has(article.id)) : [];
  const left = others > 1 ? incidentsByTeller().filter((x) => !x.told.has(article.id) && x.told.size >= others) : [];
  const first = accountsOf(article).flatMap((a) => a.first).map((id) => ({ i: byId.get(id) }));
  const list = (title, items) =>
    items.length ? el("details", null, el("summary", null, `${title} (${items.length})`), el("ul", null, items.slice(0, 40).map(({ i }) => el("li", null, `${names(i.source)} → ${names(i.target)}: ${i.plover.type.toLowerCase()} `, standingBadge(i.standing, laneOf(i)), " ", chipTo(byId.get(i.reports[0]), "words"))))) : null;
  const published = article.published.value ? `${article.published.value} (${article.published.basis})` : "date of publication not known";
  return el(
    "section",
    { class: "card" },
    el("h3", null, el("a", { href: `#/articles/${encodeURIComponent(article.id)}` }, titleOf(article))),
    el("p", { class: "quiet" }, [sourceName(article), published, article.byline.join(", "), article.source.uri].filter(Boolean).join(" · ")),
    article.duplicateOf ? el("p", null, "Repeats ", el("a", { href: `#/articles/${encodeURIComponent(article.duplicateOf)}` }, titleOf(byId.get(article.duplicateOf))), "; it counts as no source of its own.") : null,
    article.copied && !article.duplicateOf ? el("p", { class: "quiet" }, `${Math.round(article.copied.share * 100)} % of it stands in `, el("a", { href: `#/articles/${encodeURIComponent(article.copied.of)}` }, titleOf(byId.get(article.copied.of)))) : null,
    list("This source was first to report", first),
    list("Only this article reports", alone),
    list("All others report, this one does not", left),
  );
}
