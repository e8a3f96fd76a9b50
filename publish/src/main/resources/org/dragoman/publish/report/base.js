"use strict";
// The record by type, and the ways from one finding to another.
const DATA = JSON.parse(document.getElementById("data").textContent);
const byType = {};
const byId = new Map();
for (const o of DATA) {
  (byType[o.type] ||= []).push(o);
  if (o.id) byId.set(o.id, o);
}
const all = (type) => byType[type] || [];

// Text is put into the page as text only.
function el(name, attributes, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) e.addEventListener(key.slice(2), value);
    else e.setAttribute(key, value === true ? "" : value);
  }
  e.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== ""));
  return e;
}

const points = new Map();
// An article's text as code points, since the record's offsets count these.
function textOf(article) {
  if (!points.has(article.id)) points.set(article.id, Array.from(article.text));
  return points.get(article.id);
}
const words = (article, span) => textOf(article).slice(span.start, span.end).join("");
const oneLine = (text) => text.replace(/\s+/g, " ").trim();

const nameOf = (id) => {
  if (!id) return "somebody";
  if (id.startsWith("article:")) return sourceName(byId.get(id.slice(8)));
  if (id.startsWith("unresolved:")) {
    const words = id.slice(id.lastIndexOf("#") + 1).replaceAll("-", " ");
    return words ? `“${words}”` : "somebody whom the text does not name";
  }
  return byId.get(id)?.name || id;
};
const names = (ids) => (ids.length ? ids.map(nameOf).join(", ") : "—");
function sourceName(article) {
  if (!article) return "the article";
  const file = article.source.uri.split(/[\\/]/).pop();
  return article.source.outlet || file || article.id;
}
const titleOf = (article) => article.title || oneLine(article.text).slice(0, 90) || article.id;
const plural = (n, one, many) => `${n} ${n === 1 ? one : many || one + "s"}`;

const LANES = [
  ["deed", "Deeds"],
  ["threat", "Threats"],
  ["word", "Words"],
  ["coop", "Cooperation"],
];
const COOPERATION = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"];
const WORDS = ["REQUEST", "ACCUSE", "REJECT"];
function laneOf(o) {
  const type = o.plover.type;
  if (COOPERATION.includes(type)) return "coop";
  if (type === "THREATEN") return "threat";
  return WORDS.includes(type) ? "word" : "deed";
}

const FORM = { happened: "", ongoing: "", historical: "past", negated: "not", denied: "not" };
// How an incident stands is shown by word and by form, never by colour alone.
function standingBadge(standing, lane) {
  const by = [standing.by || []].flat();
  const text = standing.kind + (by.length ? " by " + names(by) : "");
  const form = standing.kind in FORM ? FORM[standing.kind] : "open";
  return el("span", { class: `badge ${form} ${lane || ""}` }, text);
}

// Shows a list piece by piece, so that a large record stays quick.
function paged(items, draw, step = 50) {
  const box = el("div");
  let shown = 0;
  const button = el("button", { class: "more", onclick: more });
  function more() {
    const next = items.slice(shown, shown + step);
    shown += next.length;
    button.before(...next.map(draw));
    button.hidden = shown >= items.length;
    button.textContent = `Show more (${items.length - shown} left)`;
  }
  box.append(button);
  more();
  return box;
}
const empty = (text) => el("p", { class: "empty" }, text);
