// Views, the address and the keys. The address holds the view's whole state: #/timeline?q=troops
const VIEWS = [
  ["crisis", "At a glance", crisisView, () => null],
  ["quotations", "Quotations", quotationsView, () => all("quotation").length],
  ["timeline", "Timeline", timelineView, () => all("incident").length],
  ["tension", "Tension", tensionView, () => all("tension").length],
  ["claims", "Claims", claimsView, () => all("proposition").length],
  ["sources", "Sources", sourcesView, () => all("article").length],
  ["articles", "Articles", articlesView, () => null],
];
function address() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").map(decodeURIComponent);
  return { view: VIEWS.find((v) => v[0] === parts[0]) || VIEWS[0], rest: parts.slice(1), state: Object.fromEntries(new URLSearchParams(query || "")) };
}
function setState(change) {
  const { view, rest, state } = address();
  const next = new URLSearchParams(Object.entries({ ...state, ...change }).filter(([, v]) => v));
  history.replaceState(null, "", `#/${[view[0], ...rest.map(encodeURIComponent)].join("/")}${next.size ? "?" + next : ""}`);
  render();
}
const matches = (state, text) => !state.q || state.q.toLowerCase().split(/\s+/).every((w) => text.toLowerCase().includes(w));
function filterBar(state, ...more) {
  let wait;
  const input = el("input", { type: "search", id: "filter", placeholder: "Filter by words or names", "aria-label": "Filter", value: state.q || "", oninput: (e) => (clearTimeout(wait), (wait = setTimeout(() => setState({ q: e.target.value }), 250))) });
  return el("div", { class: "filter" }, input, more);
}
const choice = (key, none, values, state, labels = {}) =>
  el("select", { "aria-label": key, onchange: (e) => setState({ [key]: e.target.value }) }, el("option", { value: "" }, none), values.map((v) => el("option", { value: v, selected: state[key] === v }, labels[v] || v)));
function render() {
  const { view, rest, state } = address();
  const typing = document.activeElement?.id === "filter" ? document.activeElement.selectionStart : null;
  document.getElementById("tabs").replaceChildren(
    ...VIEWS.map(([id, name, , count]) => el("a", { href: `#/${id}`, "aria-current": id === view[0] ? "page" : null }, name, count() === null ? "" : el("span", null, ` ${count()}`))),
  );
  document.getElementById("view").replaceChildren(...[view[2](state, ...rest)].flat(Infinity).filter((c) => c !== null && c !== undefined && c !== ""));
  if (typing !== null) {
    const input = document.getElementById("filter");
    input?.focus();
    input?.setSelectionRange(typing, typing);
  }
}
function headline() {
  const stories = [...all("story")].sort((a, b) => b.articles.length - a.articles.length);
  const dates = all("article").map((a) => a.published.value).filter(Boolean).sort();
  const title = stories.length ? stories[0].title : "No article was read";
  document.title = `Dragoman: ${title}`;
  document.getElementById("title").textContent = title;
  const more = stories.length > 1 ? ` and ${plural(stories.length - 1, "other story", "other stories")}` : "";
  const asOf = dates.length ? `As of ${dates[dates.length - 1]}, the last known day of publication` : "No day of publication is known";
  document.getElementById("asof").textContent = `${plural(all("article").length, "article")}${more}. ${asOf}.`;
}
addEventListener("hashchange", () => {
  render();
  document.getElementById("view").focus({ preventScroll: true });
  if (!document.querySelector("#text .here")) scrollTo(0, 0);
});
addEventListener("keydown", (e) => {
  if (e.key === "Escape" && !drawer.hidden) closeDrawer();
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) || e.ctrlKey || e.metaKey || e.altKey) return;
  const n = Number(e.key);
  if (n >= 1 && n <= VIEWS.length) location.hash = `#/${VIEWS[n - 1][0]}`;
  if (e.key === "/") {
    const input = document.getElementById("filter");
    if (input) {
      e.preventDefault();
      input.focus();
    }
  }
});
headline();
render();
