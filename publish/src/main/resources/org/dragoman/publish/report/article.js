// An article as published, with its findings as layers.
const LAYERS = ["statement", "event", "claim", "actor", "time", "place"];
const hidden = new Set(["time", "place"]);
function layerSpans(article) {
  const mine = (type) => all(type).filter((o) => o.article === article.id);
  const out = [];
  for (const s of mine("statement")) for (const c of s.content) out.push({ ...pick(c), layer: "statement", of: s });
  for (const e of mine("event")) out.push({ ...pick(e.trigger), layer: "event", of: e });
  for (const c of mine("claim")) for (const p of c.proposition) out.push({ ...pick(p), layer: "claim", of: c });
  for (const m of article.mentions) out.push({ ...pick(m), layer: "actor", tip: `${nameOf(m.actor)} (${m.kind})` });
  for (const t of article.times) out.push({ ...pick(t), layer: "time", tip: `${t.value || "not resolved"}: ${t.why}` });
  for (const p of article.places) out.push({ ...pick(p), layer: "place", tip: `${p.name}, ${p.country || "country not known"} (${p.precision})` });
  return out.filter((s) => !hidden.has(s.layer));
}
const pick = (o) => ({ start: o.start, end: o.end });
function articlesView(state, id, target) {
  const article = byId.get(id) || all("article")[0];
  if (!article) return empty("No article was read.");
  const at = /^(\d+)-(\d+)$/.exec(target || "");
  const here = at && { start: Number(at[1]), end: Number(at[2]) };
  const picker = el("select", { "aria-label": "Article", onchange: (e) => (location.hash = `#/articles/${encodeURIComponent(e.target.value)}`) }, all("article").map((a) => el("option", { value: a.id, selected: a.id === article.id }, `${sourceName(a)}: ${titleOf(a)}`.slice(0, 100))));
  const toggles = LAYERS.map((layer) =>
    el("label", null, el("input", { type: "checkbox", checked: !hidden.has(layer), onchange: (e) => (e.target.checked ? hidden.delete(layer) : hidden.add(layer), render()) }), " ", el("span", { class: `hit ${layer}` }, layer + "s")),
  );
  setTimeout(() => document.querySelector("#text .here")?.scrollIntoView({ block: "center" }), 0);
  return [el("div", { class: "filter" }, picker, toggles), el("h2", null, titleOf(article)), el("p", { class: "quiet" }, [sourceName(article), article.published.value || "date unknown", article.source.uri].join(" · ")), el("div", { id: "text" }, highlighted(article, here))];
}
// Cuts the text at every border of a passage or finding and wraps each stretch once.
function highlighted(article, here) {
  const text = textOf(article);
  const spans = layerSpans(article);
  if (here) spans.push({ ...here, layer: "here" });
  const starts = new Map();
  const borders = new Set([0, text.length]);
  for (const s of [...spans, ...article.passages]) borders.add(s.start).add(s.end);
  for (const s of spans) starts.set(s.start, [...(starts.get(s.start) || []), s]);
  const cuts = [...borders].filter((b) => b <= text.length).sort((a, b) => a - b);
  const out = [];
  let open = [];
  let passage = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [from, to] = [cuts[k], cuts[k + 1]];
    open = open.filter((s) => s.end > from).concat(starts.get(from) || []);
    while (passage < article.passages.length && article.passages[passage].end <= from) passage++;
    const p = article.passages[passage];
    const kind = p && p.start <= from && from < p.end ? p.kind : "";
    out.push(stretch(text.slice(from, to).join(""), open, kind, kind && kind !== "body" ? `${p.kind}: ${p.why}` : ""));
  }
  return out;
}
function stretch(text, open, kind, why) {
  if (!open.length) return kind && kind !== "body" ? el("span", { class: kind, title: why }, text) : text;
  const finding = [...open].reverse().find((s) => s.of);
  const attributes = { class: ["hit", kind, ...new Set(open.map((s) => s.layer))].join(" "), title: open.map((s) => s.tip || (s.of ? `${s.of.type}: ${s.of.rule}` : "")).filter(Boolean).join("\n") };
  if (finding) {
    attributes.tabindex = 0;
    attributes.role = "button";
    attributes.onclick = (e) => openEvidence(finding.of, e.target);
    attributes.onkeydown = (e) => e.key === "Enter" && openEvidence(finding.of, e.target);
  }
  return el("span", attributes, text);
}
