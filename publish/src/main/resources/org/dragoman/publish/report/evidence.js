// The drawer that shows the exact words behind a finding.
const drawer = document.getElementById("drawer");
let opener = null;
function closeDrawer() {
  drawer.hidden = true;
  opener?.focus();
}
const articleOf = (o) => byId.get(o.article);
function evidenceSpan(o) {
  if (o.type === "statement") return { start: Math.min(...o.content.map((c) => c.start)), end: Math.max(...o.content.map((c) => c.end)) };
  return o.evidence;
}
// The finding's sentence with the decisive words marked.
function sentence(o) {
  const article = articleOf(o);
  const around = o.evidence;
  const marks = o.type === "event" ? [o.trigger] : o.type === "claim" ? o.proposition : o.content;
  const out = [];
  let at = around.start;
  for (const m of [...marks].sort((a, b) => a.start - b.start)) {
    if (m.start < at || m.end > around.end) continue;
    out.push(words(article, { start: at, end: m.start }), el("mark", null, words(article, m)));
    at = m.end;
  }
  out.push(words(article, { start: at, end: around.end }));
  return out;
}
const chipTo = (o, text) =>
  el("button", { class: "chip", title: oneLine(words(articleOf(o), evidenceSpan(o))).slice(0, 300), onclick: (e) => openEvidence(o, e.target) }, text || sourceName(articleOf(o)));
function citationChip(c) {
  const article = byId.get(c.article);
  const day = article.published.value ? `, ${article.published.value}` : "";
  return el("a", { class: "chip", href: `#/articles/${encodeURIComponent(c.article)}/${c.start}-${c.end}`, title: oneLine(words(article, c)).slice(0, 300) }, sourceName(article) + day);
}
const row = (name, value) => (value === null || value === undefined || value === "" ? [] : [el("dt", null, name), el("dd", null, value)]);
function facts(o) {
  if (o.type === "statement")
    return [
      row("speaker", o.speaker ? nameOf(o.speaker.actor) : "not said"),
      row("to", o.addressee && nameOf(o.addressee.actor)),
      row("form", `${o.kind}, ${o.force}`),
      row("when", o.said.date),
      row("where", o.said.venue),
      row("medium", o.said.medium),
    ];
  if (o.type === "event")
    return [
      row("source", names(o.source.map((s) => s.actor))),
      row("target", names(o.target.map((s) => s.actor))),
      row("what", `${o.plover.type}, CAMEO ${o.cameo}, Goldstein ${o.goldstein}`),
      row("stands", standingBadge(o.standing, laneOf(o))),
      row("when", o.date.value ? `${o.date.value} (${o.date.basis})` : "not known"),
      row("place", o.place?.name),
    ];
  return [
    row("held by", o.holder ? nameOf(o.holder.actor) : "the article itself"),
    row("stance", o.stance),
    row("evidence", o.support.stated === "none" ? "the text says there is none" : o.support.stated === "some" ? "the text names some" : "the text does not say"),
  ];
}
function openEvidence(o, from) {
  opener = from || document.activeElement;
  const article = articleOf(o);
  const span = evidenceSpan(o);
  drawer.replaceChildren(
    el("button", { class: "more close", onclick: closeDrawer, "aria-label": "Close the evidence" }, "Close"),
    el("h2", null, { statement: "Statement", event: "Event", claim: "Claim" }[o.type]),
    el("p", { class: "quiet" }, `${sourceName(article)} · ${titleOf(article)} · ${article.published.value || "date unknown"}`),
    el("blockquote", null, sentence(o)),
    el("dl", null, facts(o)),
    el("p", { class: "quiet" }, `Found by ${o.rule}, confidence ${o.confidence}; code points ${span.start}–${span.end}`),
    el("p", null, el("a", { href: `#/articles/${encodeURIComponent(article.id)}/${span.start}-${span.end}`, onclick: () => (drawer.hidden = true) }, "Open in the article")),
  );
  drawer.hidden = false;
  drawer.querySelector("button").focus();
}
