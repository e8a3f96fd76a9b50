// Word-by-word comparison of two printed versions (longest common subsequence).
const wordsIn = (text) => text.match(/\S+/g) || [];
const bare = (word) => word.toLowerCase().replace(/’/g, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*-]+$/gu, "");
const stem = (word) => bare(word).match(/^(\p{L}+)(?:-{2,}|[*_]+)/u)?.[1];
function alike(a, b) {
  if (bare(a) === bare(b)) return true;
  const [x, y] = [stem(a), stem(b)];
  return Boolean((x && bare(b).startsWith(x)) || (y && bare(a).startsWith(y)));
}
function align(full, other) {
  const a = wordsIn(full).slice(0, 400);
  const b = wordsIn(other).slice(0, 400);
  const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i][j] = alike(a[i], b[j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const out = [];
  let i = 0;
  let j = 0;
  const push = (kind, word) => {
    const last = out[out.length - 1];
    if (last && last.kind === kind) last.words.push(word);
    else out.push({ kind, words: [word] });
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && alike(a[i], b[j]) && best[i][j] === best[i + 1][j + 1] + 1) {
      push(bare(a[i]) === bare(b[j]) ? "same" : "new", b[j]);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && best[i + 1][j] >= best[i][j + 1])) push("gone", a[i++]);
    else push("new", b[j++]);
  }
  return out;
}
// The words of a version: what the fullest has besides is struck, what only this one has is marked.
function versionAgainst(full, other) {
  const parts = align(full, other);
  if (parts[0]?.kind === "gone") parts[0] = { kind: "cut" };
  if (parts[parts.length - 1]?.kind === "gone") parts[parts.length - 1] = { kind: "cut" };
  return parts.map((p, n) => {
    if (p.kind === "cut") return el("span", { class: "quiet", title: "the fullest version goes on here" }, " … ");
    const text = p.words.join(" ") + (n < parts.length - 1 ? " " : "");
    if (p.kind === "same") return text;
    return p.kind === "gone"
      ? el("del", { title: "not in this version" }, text)
      : el("ins", { title: "only in this version" }, text);
  });
}
