// What the reader saw last: the record's revision at the last visit, kept in this browser alone.

const KEY = 'dragoman.visit';

function stored(storage) {
  try {
    return JSON.parse(storage.getItem(KEY));
  } catch {
    return null;
  }
}

function store(storage, value) {
  try {
    storage.setItem(KEY, JSON.stringify(value));
  } catch {
    // Storage may be forbidden; then nothing is called new.
  }
}

/** {revision, when} of the visit before this one; a visit lasts as long as its tab. */
export function lastVisit() {
  const before = stored(sessionStorage);
  if (before) return before.revision ? before : null;
  const last = stored(localStorage);
  store(sessionStorage, last ?? { revision: 0 });
  return last;
}

/** Notes what has been shown now. */
export function rememberVisit(revision) {
  if (revision === undefined) return;
  lastVisit();
  store(localStorage, { revision, when: new Date().toISOString() });
}
