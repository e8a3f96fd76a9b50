// Places the nodes of a network: repulsion, springs and a pull to the middle, from a fixed start, so that the same network always looks the same.

/** nodes: [{id, r}], edges: [{source, target, n}]; gives a map from id to {x, y} in a box around 0. */
export function layout(nodes, edges, width, height) {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = nodes.map((node, k) => ({ r: node.r, x: Math.cos(k * golden) * Math.sqrt(k + 0.5) * 34, y: Math.sin(k * golden) * Math.sqrt(k + 0.5) * 26, dx: 0, dy: 0 }));
  const index = new Map(nodes.map((node, k) => [node.id, k]));
  const springs = edges.map((e) => [index.get(e.source), index.get(e.target), Math.log1p(e.n)]).filter(([a, b]) => a !== undefined && b !== undefined);
  const stretch = width / height;
  for (let step = 0; step < 260; step++) {
    const heat = 14 * (1 - step / 260) + 0.3;
    for (let a = 0; a < points.length; a++) for (let b = a + 1; b < points.length; b++) repel(points[a], points[b]);
    for (const [a, b, pull] of springs) attract(points[a], points[b], pull);
    for (const p of points) {
      p.dx -= (p.x * 0.018) / Math.sqrt(stretch);
      p.dy -= p.y * 0.018 * Math.sqrt(stretch);
      const length = Math.hypot(p.dx, p.dy) || 1;
      const move = Math.min(length, heat);
      p.x += (p.dx / length) * move;
      p.y += (p.dy / length) * move;
      p.dx = 0;
      p.dy = 0;
    }
  }
  return fitted(nodes, points, width, height);
}

function repel(p, q) {
  const x = p.x - q.x || 0.01;
  const y = p.y - q.y || 0.01;
  const square = Math.max(30, x * x + y * y);
  const push = (1500 + (p.r + q.r) * 60) / square;
  const length = Math.sqrt(square);
  p.dx += (x / length) * push;
  p.dy += (y / length) * push;
  q.dx -= (x / length) * push;
  q.dy -= (y / length) * push;
}

function attract(p, q, pull) {
  const x = q.x - p.x;
  const y = q.y - p.y;
  const length = Math.hypot(x, y) || 1;
  const force = (length - 70) * 0.03 * Math.min(2.2, pull);
  p.dx += (x / length) * force;
  p.dy += (y / length) * force;
  q.dx -= (x / length) * force;
  q.dy -= (y / length) * force;
}

function fitted(nodes, points, width, height) {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = { x: Math.min(90, width * 0.12), y: 34 };
  const tall = Math.min((height - 2 * margin.y) / Math.max(1, bottom - top), 3);
  const wide = Math.min((width - 2 * margin.x) / Math.max(1, right - left), 3);
  // Only nearness means something here, so a wide box may stretch it somewhat.
  const x = Math.min(wide, tall * 1.7);
  const y = Math.min(tall, wide * 1.3);
  return new Map(nodes.map((node, k) => [node.id, { x: width / 2 + (points[k].x - (left + right) / 2) * x, y: height / 2 + (points[k].y - (top + bottom) / 2) * y }]));
}

const LETTER = 6.7; // the mean width of a letter of a label

/** Where names stand that cover no node and no other name: {x, y, anchor}; the largest nodes choose first. */
export function labels(nodes, places, width, height, nameOf) {
  const taken = nodes.map((node) => around(places.get(node.id), node.r + 1, node.r + 1));
  const found = new Map();
  for (const node of [...nodes].sort((a, b) => b.r - a.r)) {
    const at = places.get(node.id);
    const long = nameOf(node).length * LETTER;
    const gap = node.r + 4;
    const tries = [
      { x: gap, y: 4, anchor: 'start', box: { left: at.x + gap, right: at.x + gap + long, top: at.y - 7, bottom: at.y + 7 } },
      { x: -gap, y: 4, anchor: 'end', box: { left: at.x - gap - long, right: at.x - gap, top: at.y - 7, bottom: at.y + 7 } },
      { x: 0, y: node.r + 14, anchor: 'middle', box: { left: at.x - long / 2, right: at.x + long / 2, top: at.y + node.r + 3, bottom: at.y + node.r + 17 } },
      { x: 0, y: -node.r - 6, anchor: 'middle', box: { left: at.x - long / 2, right: at.x + long / 2, top: at.y - node.r - 18, bottom: at.y - node.r - 3 } },
    ];
    const free = tries.find(({ box }) => box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2 && !taken.some((other) => meets(box, other)));
    if (!free) continue;
    taken.push(free.box);
    found.set(node.id, free);
  }
  return found;
}

const around = (at, x, y) => ({ left: at.x - x, right: at.x + x, top: at.y - y, bottom: at.y + y });
const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
