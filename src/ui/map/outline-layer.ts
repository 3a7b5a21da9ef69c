/** Land and borders as Leaflet layers, styled by the stylesheet so that they follow the theme. */
import { type Map as LeafletMap, type PolylineOptions, polygon, polyline, svg } from 'leaflet';
import type { Position } from '../../domain/geography';
import { loadOutline } from '../../place/outline';

/** The world is drawn this often side by side, so that panning past ±180° never shows an empty sea. */
const WORLD_COPIES_DEG = [0, -360, 360];
/** All land lies below any border: a country across ±180° reaches into the next copy of the world and would cover it. */
const PANES = { land: 'outline-land', borders: 'outline-borders' };

const toLatLng =
  (shiftDeg: number) =>
  ([longitudeDeg, latitudeDeg]: Position): [number, number] => [latitudeDeg, longitudeDeg + shiftDeg];

/** Lets the page answer to the person before more is drawn. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Adds the outline below the tiles once it is loaded; without it the map is just sea. */
export async function addOutline(map: LeafletMap, signal: AbortSignal): Promise<void> {
  const land = layerOptions(map, PANES.land, 'map-land');
  const borders = layerOptions(map, PANES.borders, 'map-border');
  const outline = await loadOutline();
  for (const shiftDeg of WORLD_COPIES_DEG) {
    await breathe();
    if (!outline || signal.aborted) return;
    const place = toLatLng(shiftDeg);
    const polygons = outline.land.map((rings) => rings.map((ring) => ring.map(place)));
    polygon(polygons, land).addTo(map);
    const lines = outline.borders.map((line) => line.map(place));
    polyline(lines, borders).addTo(map);
  }
}

function layerOptions(map: LeafletMap, pane: string, className: string): PolylineOptions {
  map.createPane(pane);
  return { pane, className, renderer: svg({ pane, padding: 0.3 }), interactive: false };
}
