// Map: located incidents, as precisely as they are known, and flows between countries, on a world that is shipped with the pages.
import { html, useEffect, useMemo, useRef, useState } from '../../vendor/preact-htm.js';
import { nameOf, useData } from '../api.js';
import { href, set } from '../route.js';
import { LANES, laneOf, number, some } from '../words.js';
import { Choice, Dates, Empty, Head, Loaded, Switch, Twin } from '../parts/basics.js';
import { IncidentRow } from '../parts/incident.js';
import { List } from '../parts/list.js';
import { Brush, spanOf, useTimeKeys, useWhole, useWidth } from '../parts/time.js';

const script = (src) => new Promise((done, failed) => {
  const element = document.createElement('script');
  element.src = src;
  element.onload = done;
  element.onerror = () => failed(new Error(`${src} could not be loaded`));
  document.head.append(element);
});
const json = (src) => fetch(src).then((answer) => answer.json());

let world = null;
/** The libraries and the atlas come when the map is first opened; d3-geo needs d3-array before it. */
function loadWorld() {
  world ??= Promise.all([
    script('/assets/vendor/d3-array.min.js').then(() => script('/assets/vendor/d3-geo.min.js')),
    script('/assets/vendor/topojson-client.min.js'),
    json('/assets/vendor/countries-110m.json'),
    json('/assets/vendor/country-codes.json'),
  ]).then(([, , atlas, codes]) => {
    const { topojson, d3 } = globalThis;
    const countries = topojson.feature(atlas, atlas.objects.countries).features;
    const numbers = new Map(codes.map(([, three, digits]) => [three, digits]));
    const byNumber = new Map(countries.map((c) => [c.id, c]));
    return { d3, countries, land: topojson.feature(atlas, atlas.objects.land), borders: topojson.mesh(atlas, atlas.objects.countries, (a, b) => a !== b), country: (three) => byNumber.get(numbers.get(three)) };
  });
  return world;
}

/** Where a country is pointed at: the middle of its largest part. */
function middle(d3, feature) {
  const { geometry } = feature;
  if (geometry.type !== 'MultiPolygon') return d3.geoCentroid(feature);
  const largest = geometry.coordinates.map((c) => ({ type: 'Polygon', coordinates: c })).sort((a, b) => d3.geoArea(b) - d3.geoArea(a))[0];
  return d3.geoCentroid(largest);
}

/** Incidents at one point stand together: {key, place, incidents, lane}. */
function spots(incidents) {
  const map = new Map();
  for (const incident of incidents) {
    const p = incident.place;
    if (p?.latitude === null || p?.latitude === undefined) continue;
    const key = `${p.latitude},${p.longitude}`;
    const spot = map.get(key) ?? { key, place: p, incidents: [], lanes: {} };
    spot.incidents.push(incident);
    const lane = laneOf(incident.plover.type);
    spot.lanes[lane] = (spot.lanes[lane] ?? 0) + 1;
    map.set(key, spot);
  }
  const list = [...map.values()];
  for (const spot of list) spot.lane = Object.entries(spot.lanes).sort((a, b) => b[1] - a[1])[0][0];
  return list.sort((a, b) => b.incidents.length - a.incidents.length);
}

const EXACT = ['city', 'point', 'site', 'exact'];
const isExact = (precision) => EXACT.includes(precision);
const isCountry = (precision) => precision === 'country';

/** The view: centre in degrees and closeness, kept in the address as at=lon,lat,zoom. */
function viewOf(params, list) {
  const asked = /^(-?[\d.]+),(-?[\d.]+),([\d.]+)$/.exec(params.at ?? '');
  if (asked) return { lon: Number(asked[1]), lat: Number(asked[2]), zoom: Math.max(1, Math.min(24, Number(asked[3]))) };
  const points = list.filter((s) => !isCountry(s.place.precision)).slice(0, 80);
  if (!points.length) return { lon: 0, lat: 15, zoom: 1 };
  const lons = points.map((s) => s.place.longitude).sort((a, b) => a - b);
  const lats = points.map((s) => s.place.latitude).sort((a, b) => a - b);
  const span = Math.max((lons.at(-1) - lons[0]) / 300, (lats.at(-1) - lats[0]) / 130, 0.1);
  return { lon: (lons[0] + lons.at(-1)) / 2, lat: (lats[0] + lats.at(-1)) / 2, zoom: Math.max(1, Math.min(5, 0.6 / span)) };
}

const moved = (view) => set({ at: `${view.lon.toFixed(2)},${Math.max(-75, Math.min(80, view.lat)).toFixed(2)},${Math.max(1, Math.min(24, view.zoom)).toFixed(2)}` }, { replace: true });

function Flow({ flow, flows, project, geo, most }) {
  const a = geo.country(flow.source);
  const b = geo.country(flow.target);
  if (!a || !b) return null;
  const from = project(middle(geo.d3, a));
  const to = project(middle(geo.d3, b));
  if (!from || !to) return null;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const bend = Math.min(90, length * 0.22);
  const mx = (from[0] + to[0]) / 2 - ((to[1] - from[1]) / length) * bend;
  const my = (from[1] + to[1]) / 2 + ((to[0] - from[0]) / length) * bend;
  const hostile = flow.conflict >= flow.cooperation;
  const d = `M${from}Q${mx} ${my} ${to}`;
  return html`<g class=${`edge ${hostile ? 'deeds' : 'cooperation'} ${flows.pair === `${flow.source}~${flow.target}` ? 'chosen' : ''}`} onClick=${() => set({ pair: `${flow.source}~${flow.target}`, place: null })}><title>${`${nameOf(flow.source)} → ${nameOf(flow.target)}: ${flow.conflict} hostile, ${flow.cooperation} cooperative`}</title>
    <path class="edge-hit" d=${d} /><path class="edge-line" d=${d} stroke-width=${0.8 + 4.5 * Math.sqrt(flow.n / most)} stroke-dasharray=${hostile ? undefined : '6 4'} marker-end=${`url(#flow-${hostile ? 'deeds' : 'cooperation'})`} /></g>`;
}

function Spot({ spot, project, most, chosen }) {
  const at = project([spot.place.longitude, spot.place.latitude]);
  if (!at) return null;
  const r = 3.5 + 12 * Math.sqrt(spot.incidents.length / most);
  const { precision } = spot.place;
  const said = `${spot.place.name}${precision ? ` (${precision})` : ''}: ${some(spot.incidents.length, 'incident')}`;
  return html`<g class=${`spot ${spot.lane} ${chosen ? 'chosen' : ''}`} transform=${`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`} onClick=${(event) => {
    event.stopPropagation();
    set(spot.incidents.length === 1 ? { open: spot.incidents[0].id } : { place: spot.key, pair: null });
  }}><title>${said}</title>
    ${isCountry(precision) ? html`<rect x=${-r} y=${-r} width=${2 * r} height=${2 * r} class="vague" stroke-dasharray="2 3" />` : isExact(precision) ? html`<circle r=${r} class="exact" />` : html`<circle r=${r} class="vague" stroke-dasharray="4 3" />`}</g>`;
}

function World({ geo, data, list, params }) {
  const [box, width] = useWidth();
  const height = Math.round(Math.max(300, Math.min(640, width * 0.55)));
  const view = viewOf(params, list);
  const drag = useRef(null);
  const [shift, setShift] = useState(null);
  const now = shift ?? view;
  const projection = useMemo(() => {
    const p = geo.d3.geoNaturalEarth1().scale((width / 5.6) * now.zoom).rotate([-now.lon, 0]).translate([0, 0]);
    const middleAt = p([now.lon, now.lat]);
    return p.translate([width / 2 - middleAt[0], height / 2 - middleAt[1]]).clipExtent([[-40, -40], [width + 40, height + 40]]);
  }, [geo, width, height, now.lon, now.lat, now.zoom]);
  const path = geo.d3.geoPath(projection);
  const project = (point) => projection(point);
  const most = Math.max(1, ...list.map((s) => s.incidents.length));
  const busiest = Math.max(1, ...data.flows.map((f) => f.n));
  const perPixel = 57.3 / ((width / 5.6) * now.zoom);
  const down = (event) => {
    drag.current = { x: event.clientX, y: event.clientY, view, moved: false };
  };
  const move = (event) => {
    const d = drag.current;
    if (!d) return;
    const [dx, dy] = [event.clientX - d.x, event.clientY - d.y];
    if (!d.moved && Math.hypot(dx, dy) < 5) return;
    d.moved = true;
    setShift({ ...d.view, lon: d.view.lon - dx * perPixel, lat: Math.max(-75, Math.min(80, d.view.lat + dy * perPixel)) });
  };
  const up = () => {
    if (drag.current?.moved && shift) moved(shift);
    drag.current = null;
    setShift(null);
  };
  const keys = (event) => {
    const step = 20 / view.zoom;
    const act = { ArrowLeft: { lon: view.lon - step }, ArrowRight: { lon: view.lon + step }, ArrowUp: { lat: view.lat + step }, ArrowDown: { lat: view.lat - step }, '+': { zoom: view.zoom * 1.5 }, '-': { zoom: view.zoom / 1.5 }, 0: { lon: 0, lat: 15, zoom: 1 } }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    moved({ ...view, ...act });
  };
  const flows = params.flows === 'off' ? [] : data.flows.slice(0, 40);
  return html`<div class="world" ref=${box} tabindex="0" role="group" aria-label="Map; arrow keys move, plus and minus zoom, 0 shows the world" onKeyDown=${keys}>
    <svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${`A world map with ${some(list.length, 'place')} of incidents and ${some(flows.length, 'flow')} between countries. The table has the same.`} onPointerDown=${down} onPointerMove=${move} onPointerUp=${up} onPointerLeave=${up}>
      <defs>${['deeds', 'cooperation'].map((tone) => html`<marker id=${`flow-${tone}`} class=${tone} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z" fill="currentColor" /></marker>`)}</defs>
      <path class="land" d=${path(geo.land)} /><path class="borders" d=${path(geo.borders)} />
      ${flows.map((flow) => html`<${Flow} key=${flow.source + flow.target} flow=${flow} flows=${params} project=${project} geo=${geo} most=${busiest} />`)}
      ${list.map((spot) => html`<${Spot} key=${spot.key} spot=${spot} project=${project} most=${most} chosen=${params.place === spot.key} />`)}
    </svg>
    <div class="zoom-buttons"><button class="icon" aria-label="Closer" onClick=${() => moved({ ...view, zoom: view.zoom * 1.5 })}>+</button><button class="icon" aria-label="Wider" onClick=${() => moved({ ...view, zoom: view.zoom / 1.5 })}>−</button><button class="icon" aria-label="The whole world" onClick=${() => moved({ lon: 0, lat: 15, zoom: 1 })}>○</button></div>
  </div>`;
}

const table = (list, flows) => html`<div class="two"><table><caption>Places of incidents</caption><thead><tr><th>Place</th><th>Known to the</th><th class="num">Incidents</th></tr></thead><tbody>${list.map((s) => html`<tr data-row><th scope="row"><button onClick=${() => set({ place: s.key, pair: null })}>${s.place.name}</button></th><td>${s.place.precision ?? '–'}</td><td class="num">${number(s.incidents.length)}</td></tr>`)}</tbody></table>
  <table><caption>Flows between countries</caption><thead><tr><th>From</th><th>To</th><th class="num">Hostile</th><th class="num">Cooperative</th></tr></thead><tbody>${flows.map((f) => html`<tr data-row><th scope="row"><button onClick=${() => set({ pair: `${f.source}~${f.target}`, place: null })}>${nameOf(f.source)}</button></th><td>${nameOf(f.target)}</td><td class="num">${number(f.conflict)}</td><td class="num">${number(f.cooperation)}</td></tr>`)}</tbody></table></div>`;

function Below({ params, list }) {
  const close = html`<button class="button end" onClick=${() => set({ place: null, pair: null })}>Close</button>`;
  if (params.pair) {
    const [source, target] = params.pair.split('~');
    return html`<section class="below" aria-live="polite"><div class="pair-head"><h2>${nameOf(source)} → ${nameOf(target)}</h2>${close}</div><${List} path="incidents" params=${{ dyad: `${source},${target}`, from: params.from, to: params.to }} label="Incidents between them" count=${['incident']} row=${(i) => html`<${IncidentRow} incident=${i} />`} /></section>`;
  }
  const spot = params.place && list.find((s) => s.key === params.place);
  if (!spot) return null;
  return html`<section class="below" aria-live="polite"><div class="pair-head"><h2>${spot.place.name}${spot.place.precision && html` <span class="quiet small">known to the ${spot.place.precision}</span>`}</h2>${close}</div><${List} path="incidents" params=${{ place: spot.place.name, lane: params.lane, from: params.from, to: params.to }} label="Incidents here" count=${['incident']} row=${(i) => html`<${IncidentRow} incident=${i} />`} /></section>`;
}

function Drawn({ data, params }) {
  const [geo, setGeo] = useState(null);
  const [error, setError] = useState(null);
  const list = useMemo(() => spots(params.lane ? data.incidents.filter((i) => laneOf(i.plover.type) === params.lane) : data.incidents), [data, params.lane]);
  useEffect(() => {
    loadWorld().then(setGeo, setError);
  }, []);
  if (!list.length && !data.flows.length) return html`<${Empty} title="Nothing on the map">No incident here has a place that is known.<//>`;
  return html`<div><${Twin} chart=${() => (error ? html`<${Empty} title="The map could not be loaded">${error.message}. The table has the same.<//>` : geo ? html`<${World} geo=${geo} data=${data} list=${list} params=${params} />` : html`<${Loaded} of=${{}} lines=${10} />`)} table=${() => table(list, data.flows)} />
    <p class="legend"><span>● a town or point</span><span>◌ an area</span><span>⬚ only the country is known</span>${LANES.map((lane) => html`<span><i class=${`swatch ${lane.id}`}></i>${lane.name.toLowerCase()}</span>`)}<span class="deeds">━ hostile flow</span><span class="cooperation">╌ cooperative flow</span><a href=${href('timeline')}>incidents without a place</a></p>
    <${Below} params=${params} list=${list} /></div>`;
}

export default function WorldMap({ route }) {
  const { params } = route;
  const of = useData('map', { from: params.from, to: params.to, limit: 2000 });
  const whole = useWhole({});
  const span = whole.data ? spanOf(params, whole.data.buckets, whole.unit) : null;
  useTimeKeys(span);
  return html`<div class="view"><${Head} title="Map">Where it happened, as precisely as the reports say, and who did what to whom.<//>
    <div class="controls"><${Dates} /><${Choice} param="lane" label="Lane" options=${LANES.map((l) => [l.id, l.name.toLowerCase()])} /><${Switch} param="flows" label="Flows between countries" options=${[['on', 'Flows'], ['off', 'No flows']]} /></div>
    <${Loaded} of=${of} lines=${10} show=${(data) => html`<${Drawn} data=${data} params=${params} />`} />
    ${whole.data && html`<${Brush} buckets=${whole.data.buckets} span=${span} unit=${whole.unit} />`}</div>`;
}
