// The one place that talks to the server: answers kept by ETag, names of actors, citations, live news.
import { useEffect, useState } from '../vendor/preact-htm.js';
import { shaped } from './shapes.js';

const BASE = '/api/v1';
const kept = new Map(); // address -> {tag, data}
const underWay = new Map(); // address -> promise
const names = new Map(); // actor id or country code -> name

/** A refusal or failure, in the server's own words (RFC 9457). */
export class Problem extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
  }
}

/** The address of a resource: parts are escaped, empty parameters left out. */
export function address(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  const tail = query.toString();
  const parts = Array.isArray(path) ? path.map(encodeURIComponent).join('/') : path;
  return `${BASE}/${parts}${tail ? `?${tail}` : ''}`;
}

async function problemOf(response) {
  try {
    const said = await response.json();
    return new Problem(response.status, said.title ?? response.statusText, said.detail);
  } catch {
    return new Problem(response.status, response.statusText || 'No answer', '');
  }
}

async function load(url, parts) {
  const known = kept.get(url);
  let response;
  try {
    response = await fetch(url, { headers: known?.tag ? { 'If-None-Match': known.tag } : {} });
  } catch {
    throw new Problem(0, 'The server does not answer', 'Is dragoman serve still running?');
  }
  if (response.status === 304 && known) return known.data;
  if (!response.ok) throw await problemOf(response);
  const data = shaped(parts, await response.json());
  for (const [id, name] of Object.entries(data.names)) if (name) names.set(id, name);
  for (const node of data.nodes ?? []) if (node.name) names.set(node.id, node.name);
  kept.set(url, { tag: response.headers.get('ETag'), data });
  if (kept.size > 400) kept.delete(kept.keys().next().value);
  return data;
}

/** Reads a resource; two who ask at once share one request. */
export function get(path, params) {
  const url = address(path, params);
  if (!underWay.has(url)) {
    underWay.set(url, load(url, Array.isArray(path) ? path : path.split('/')).finally(() => underWay.delete(url)));
  }
  return underWay.get(url);
}

/** Writes; the header keeps other sites' pages from doing it. */
export async function send(method, path, body, params) {
  const response = await fetch(address(path, params), {
    method,
    headers: body === undefined ? { 'X-Dragoman': '1' } : { 'Content-Type': 'application/json', 'X-Dragoman': '1' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? null : response.json();
}

/** What an actor is called; an id that no answer has named yet is made readable. */
export function nameOf(id) {
  if (!id) return 'not named';
  if (names.has(id)) return names.get(id);
  if (names.has(`state:${id}`)) return names.get(`state:${id}`);
  if (id.startsWith('unresolved:')) {
    const words = id.slice(id.lastIndexOf('#') + 1).replaceAll('-', ' ');
    return words ? `“${words}”` : 'somebody not named';
  }
  const tail = id.slice(id.indexOf(':') + 1);
  if (/^[A-Z]{3}$/.test(tail)) return tail;
  return tail.replace(/^([A-Z]{3}-)+/, '').replaceAll('-', ' ').replace(/(^|\s)\p{Ll}/gu, (c) => c.toUpperCase());
}

const citations = new Map();

/** The words of a span with what stands before and after. */
export function citation(article, start, end) {
  const key = `${article} ${start} ${end}`;
  if (!citations.has(key)) {
    const asked = get('citation', { article, start, end });
    citations.set(key, asked);
    asked.catch(() => citations.delete(key));
  }
  return citations.get(key);
}

// A growing number: whoever shows data asks again when it moves.
let epoch = 0;
const watchers = new Set();

/** Lets every view ask again, as after a correction or when new articles are to be shown. */
export function refresh() {
  epoch += 1;
  citations.clear();
  for (const watcher of watchers) watcher(epoch);
}

/** Calls back when a folder or feed stands otherwise than before. */
export const inputWatchers = new Set();
const inputsChanged = () => inputWatchers.forEach((watcher) => watcher());

export function useEpoch() {
  const [now, setNow] = useState(epoch);
  useEffect(() => {
    watchers.add(setNow);
    return () => watchers.delete(setNow);
  }, []);
  return now;
}

/** {data, error, loading}: earlier data stays until the new is there. No path: nothing is asked. */
export function useData(path, params) {
  const now = useEpoch();
  const url = path === null ? null : address(path, params);
  const [state, setState] = useState({ url: null, data: null, error: null });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (url === null) return undefined;
    get(path, params).then(
      (data) => wanted && setState({ url, data, error: null }),
      (error) => wanted && setState({ url, data: null, error }),
    );
    return () => {
      wanted = false;
    };
  }, [url, now, tries]);
  return {
    data: url === null ? null : state.data,
    error: state.url === url ? state.error : null,
    loading: url !== null && state.url !== url,
    again: () => setTries(tries + 1),
  };
}

/** Calls `told` with {revision, articles} and {read, total, rate, left} as the server tells them. */
export function listen(told) {
  if (typeof EventSource === 'undefined') return () => {};
  const source = new EventSource(`${BASE}/live`);
  const tell = (event) => {
    try {
      told(event.type, JSON.parse(event.data));
    } catch {
      // A message that is no JSON is from another version; the next answer will tell.
    }
  };
  source.addEventListener('revision', tell);
  source.addEventListener('progress', tell);
  source.addEventListener('inputs', () => inputsChanged());
  source.onopen = () => told('open', {});
  source.onerror = () => told('lost', {});
  return () => source.close();
}
