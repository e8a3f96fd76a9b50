// Corrections by the reader: laid over what was extracted, with who, when and why; never instead of it.
import { html, useState } from '../../vendor/preact-htm.js';
import { refresh, send, useData } from '../api.js';
import { LANES, capital, plain } from '../words.js';

const ACTORS = /^(person|state|organization|group|unnamed):/;
const NAMES = { reject: 'Reject', recode: 'Re-code', merge: 'Merge', rename: 'Rename' };
const SAYS = {
  reject: 'It stays in the record and is shown as rejected.',
  recode: 'Gives another event type; the extracted one stays beside it.',
  merge: 'Says that this and another are one.',
  rename: 'Shows another name; the extracted one stays an alias.',
};

function kept() {
  try {
    return localStorage.getItem('dragoman.who') ?? '';
  } catch {
    return '';
  }
}

function keep(who) {
  try {
    localStorage.setItem('dragoman.who', who);
  } catch {
    // Asked again next time, then.
  }
}

function Fields({ kind, target }) {
  switch (kind) {
    case 'merge':
      return html`<label>Id of the other<input type="text" name="into" required placeholder=${`${target.id.split(':')[0]}:…`} /></label>`;
    case 'rename':
      return html`<label>Name<input type="text" name="name" required value=${target.name ?? ''} maxlength="200" /></label>`;
    case 'recode':
      return html`<label>PLOVER type<select name="plover">${LANES.flatMap((lane) => lane.types).map((type) => html`<option value=${type} selected=${type === target.plover?.type}>${plain(type)}</option>`)}</select></label>
        <label>CAMEO code (2 to 4 digits)<input type="text" name="cameo" pattern="[0-9]{2,4}" value=${target.cameo ?? ''} /></label>`;
    default:
      return null;
  }
}

function Form({ kind, target, onDone }) {
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const { who, why, ...more } = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value));
    setBusy(true);
    setProblem(null);
    try {
      keep(who);
      await send('POST', 'corrections', { correction: kind, type: ACTORS.test(target.id) ? 'actor' : target.type, target: target.id, who, why, ...more });
      onDone();
      refresh();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return html`<form class="form" onSubmit=${submit}><p class="small">${SAYS[kind]}</p><${Fields} kind=${kind} target=${target} />
    <label>Why<textarea name="why" required maxlength="2000"></textarea></label>
    <label>Who you are<input type="text" name="who" required value=${kept()} maxlength="200" /></label>
    ${problem && html`<${Refused} problem=${problem} />`}
    <div class="forms"><button class="button" type="button" onClick=${() => onDone()}>Cancel</button><button class="button main" disabled=${busy}>${NAMES[kind]}</button></div></form>`;
}

function Refused({ problem }) {
  if (problem.status !== 401 && problem.status !== 403) return html`<p class="note bad" role="alert">${problem.message}</p>`;
  return html`<div class="note bad" role="alert"><p>Writing needs the token that <code>dragoman serve</code> printed at its start. Open the address with the token once, or give it here:</p>
    <div class="forms"><input type="text" aria-label="Token" id="token" autocomplete="off" /><button class="button" type="button" onClick=${() => {
      const token = document.getElementById('token').value.trim();
      if (token) location.assign(`/?token=${encodeURIComponent(token)}`);
    }}>Use it</button></div></div>`;
}

/** What readers have said of a thing, each of which can be taken back. */
function Said({ target }) {
  const of = useData('corrections');
  const [problem, setProblem] = useState(null);
  const mine = (of.data?.items ?? []).filter((one) => one.target === target.id && !one.withdrawn);
  if (!mine.length) return null;
  const withdraw = (id) => send('DELETE', ['corrections', id], undefined, { who: kept() || 'a reader', why: 'withdrawn on the page' }).then(refresh, setProblem);
  return html`<ul>${mine.map((one) => html`<li class="corrected"><b>${capital(one.kind)}</b> by ${one.who}, ${String(one.when).slice(0, 10)}: ${one.why}
    ${' '}<button class="button bare" onClick=${() => withdraw(one.id)}>Withdraw</button></li>`)}</ul>${problem && html`<${Refused} problem=${problem} />`}`;
}

export function Correct({ target, kinds }) {
  const [kind, setKind] = useState(null);
  return html`<section class="correct"><h3>Correct</h3><${Said} target=${target} />
    <div class="forms">${kinds.map((one) => html`<button class="button" type="button" aria-expanded=${String(kind === one)} onClick=${() => setKind(kind === one ? null : one)}>${NAMES[one]}</button>`)}</div>
    ${kind && html`<${Form} key=${kind} kind=${kind} target=${target} onDone=${() => setKind(null)} />`}</section>`;
}
