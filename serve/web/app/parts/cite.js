// A citation: a chip that shows the words when hovered or focused, and opens the article at them.
import { html, useEffect, useLayoutEffect, useRef, useState } from '../../vendor/preact-htm.js';
import { citation } from '../api.js';
import { toWords } from '../route.js';
import { day, some } from '../words.js';

let shown = null; // what the card shows: {of, box}
let tell = () => {};
let timer = 0;

function show(of, element, wait) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    shown = { of, box: element.getBoundingClientRect() };
    tell(shown);
  }, wait);
}

function hide() {
  clearTimeout(timer);
  if (shown) tell((shown = null));
}

const brief = (date) => day(date).replace(/ \d{4}$/, '');

/** `of` is {article, start, end} and may hold outlet and published, so that nothing is asked. */
export function Chip({ of, label }) {
  if (!of) return null;
  const [known, setKnown] = useState(of.outlet ? of : null);
  useEffect(() => {
    if (of.outlet) return setKnown(of);
    let wanted = true;
    citation(of.article, of.start, of.end).then((words) => wanted && setKnown(words), () => {});
    return () => {
      wanted = false;
    };
  }, [of.article, of.start, of.end]);
  const from = label ?? known?.outlet ?? 'source';
  return html`<a class="chip" href=${toWords(of)} data-cite=${`${of.article} ${of.start} ${of.end}`}
    onMouseEnter=${(event) => show(of, event.currentTarget, 90)} onMouseLeave=${hide}
    onFocus=${(event) => show(of, event.currentTarget, 250)} onBlur=${hide} onClick=${hide}>
    <b>${from}</b>${known?.published && html` <time datetime=${known.published}>${brief(known.published)}</time>`}<span class="unseen">: read the words</span></a>`;
}

/** What an element of a chart bears so that its words show when the pointer rests on it. */
export const hovering = (of) => (of ? { onMouseEnter: (event) => show(of, event.currentTarget, 60), onMouseLeave: hide } : {});

/** Several chips; beyond `most` a button shows the rest. */
export function Chips({ of, most = 4 }) {
  const [all, setAll] = useState(false);
  const list = all ? of : of.slice(0, most);
  return html`<span class="chips">${list.map((one) => html`<${Chip} of=${one} />`)}
    ${of.length > list.length && html`<button class="chip" type="button" onClick=${() => setAll(true)}>${some(of.length - list.length, 'more', 'more')}</button>`}</span>`;
}

/** The one card, drawn once for the page. */
export function Card() {
  const [now, setNow] = useState(null);
  const [words, setWords] = useState(null);
  const box = useRef(null);
  useEffect(() => {
    tell = setNow;
    addEventListener('scroll', hide, { passive: true, capture: true });
    addEventListener('keydown', (event) => event.key === 'Escape' && hide(), true);
    addEventListener('popstate', hide);
  }, []);
  useEffect(() => {
    let wanted = true;
    setWords(null);
    if (now) citation(now.of.article, now.of.start, now.of.end).then((found) => wanted && setWords(found), (error) => wanted && setWords({ error }));
    return () => {
      wanted = false;
    };
  }, [now]);
  useLayoutEffect(() => {
    const card = box.current;
    if (!card || !now) return;
    const { width, height } = card.getBoundingClientRect();
    const left = Math.max(12, Math.min(now.box.left, innerWidth - width - 12));
    const below = now.box.bottom + 6;
    card.style.left = `${left}px`;
    card.style.top = `${below + height < innerHeight ? below : Math.max(6, now.box.top - height - 6)}px`;
  });
  if (!now || !words) return null;
  return html`<div class="card" ref=${box} role="status">
    ${words.error ? html`<p>${words.error.message}</p>` : html`
      <p class="said">${words.before && '… '}${tail(words.before)}<mark>${clipped(words.text)}</mark>${headOf(words.after)}${words.after && ' …'}</p>
      <footer><span><b>${words.outlet ?? 'Outlet not known'}</b>${words.title && html`<br />${words.title}`}</span>
        <span class="nowrap">${day(words.published)}</span></footer>`}
  </div>`;
}

const tail = (text) => (text ?? '').slice(-90);
const headOf = (text) => (text ?? '').slice(0, 90);
const clipped = (text) => (text.length > 700 ? `${text.slice(0, 700)} …` : text);
