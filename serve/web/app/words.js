// How things are said: dates by their precision, numbers, lanes, ways of standing, code points.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const VAGUE = { PRESENT_REF: 'as of the report', PAST_REF: 'in the past', FUTURE_REF: 'in the future' };

/** A date as precise as it is known; what is not known is said so, never guessed. */
export function day(value, { long = false, unknown = 'date not known' } = {}) {
  if (!value) return unknown;
  if (VAGUE[value]) return VAGUE[value];
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d(?::\d\d)?))?/.exec(value);
  if (!parts) return value;
  const [whole, year, month, date, time] = parts;
  if (whole.length < value.length && !/^[:\dZ.+-]*$/.test(value.slice(whole.length))) return value;
  const name = month && (long ? LONG : MONTHS)[month - 1];
  return [date && Number(date), name, year].filter(Boolean).join(' ') + (time ? `, ${time.length === 2 ? `${time}:00` : time}` : '');
}

/** A moment of this machine's own doing, in the reader's own time: "25 Nov 2026, 14:05". */
export function moment(value) {
  const at = new Date(value ?? NaN);
  if (Number.isNaN(at.getTime())) return '';
  const two = (n) => String(n).padStart(2, '0');
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const grouped = new Intl.NumberFormat('en');
export const number = (n) => (n === null || n === undefined ? '–' : grouped.format(n));
export const signed = (n) => (n > 0 ? '+' : n < 0 ? '−' : '') + grouped.format(Math.abs(Math.round(n * 10) / 10));
export const percent = (share) => `${Math.round(share * 100)} %`;

/** "1 report", "3 reports". */
export const some = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

export const LANES = [
  { id: 'deeds', name: 'Deeds', types: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] },
  { id: 'threats', name: 'Threats', types: ['THREATEN'] },
  { id: 'words', name: 'Words', types: ['REQUEST', 'ACCUSE', 'REJECT'] },
  { id: 'cooperation', name: 'Cooperation', types: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] },
];
export const laneOf = (type) => LANES.find((lane) => lane.types.includes(type))?.id ?? 'words';

/** The ways something can stand, each with the form in which it is drawn. */
export const STANDINGS = [
  { id: 'happened', form: 'solid', says: 'reported as done' },
  { id: 'ongoing', form: 'solid', says: 'reported as going on' },
  { id: 'historical', form: 'half', says: 'background, not news' },
  { id: 'alleged', form: 'hatched', says: 'somebody alleges it' },
  { id: 'threatened', form: 'outlined', says: 'somebody threatens it' },
  { id: 'demanded', form: 'outlined', says: 'somebody demands it' },
  { id: 'planned', form: 'outlined', says: 'planned or announced' },
  { id: 'hypothetical', form: 'dotted', says: 'only supposed' },
  { id: 'denied', form: 'struck', says: 'somebody denies it' },
  { id: 'negated', form: 'struck', says: 'reported as not done' },
];
export const formOf = (standing) => STANDINGS.find((s) => s.id === standing)?.form ?? 'dotted';

export const plain = (code) => (code ?? '').toLowerCase().replaceAll('_', ' ');
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Cuts by code points, as the record counts, out of a string that counts in UTF-16. */
export function cutter(text) {
  if (!/[\ud800-\udfff]/.test(text)) return { length: text.length, cut: (from, to) => text.slice(from, to) };
  const at = [];
  for (let unit = 0; unit < text.length; ) {
    at.push(unit);
    unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
  }
  at.push(text.length);
  const unit = (point) => at[Math.max(0, Math.min(point, at.length - 1))];
  return { length: at.length - 1, cut: (from, to) => text.slice(unit(from), unit(to)) };
}

/** Keeps a text short at a word's end; says so by an ellipsis outside of the quotation. */
export function short(text, most) {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return { text: flat, cut: false };
  const space = flat.lastIndexOf(' ', most);
  return { text: flat.slice(0, space > most / 2 ? space : most), cut: true };
}

/** Reads a date, however imprecise, as milliseconds of its start (UTC). */
export function instant(value) {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d))?/.exec(value ?? '');
  return parts ? Date.UTC(+parts[1], (parts[2] ?? 1) - 1, +(parts[3] ?? 1), +(parts[4] ?? 0)) : NaN;
}
export const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
