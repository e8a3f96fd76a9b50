// The first script: routes, then draws the frame; the frame loads the view that the address names.
import { html, render } from '../vendor/preact-htm.js';
import { startRouting } from './route.js';
import { Shell } from './parts/shell.js';

startRouting();
const root = document.getElementById('app');
root.replaceChildren();
render(html`<${Shell} />`, root);
