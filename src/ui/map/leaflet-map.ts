/**
 * The map itself, and the only file that knows Leaflet. Loaded on demand: the forms beside the map work without it.
 * Bottom to top: sea (the page's colour), land and borders (shipped, offline), OpenStreetMap's tiles, the chosen point.
 */
import { map as createMap, divIcon, type LatLng, type Map as LeafletMap, marker, tileLayer } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Coordinates } from './coordinates';
import { createFavouritePins, type NamedPlace } from './favourite-pins';
import { addOutline } from './outline-layer';

export interface MapHandle {
  /** Marks the point, or none; `fly` also brings it into view. */
  show(point: Coordinates | undefined, fly: boolean): void;
  /** Marks places by their names, in the place of those before; each is a link to its point. */
  showPlaces(places: readonly NamedPlace[]): void;
  zoomBy(steps: number): void;
  /** The point under the crosshair. */
  centre(): Coordinates;
  destroy(): void;
}

interface MapOptions {
  readonly initial: Coordinates | undefined;
  onChoose(point: Coordinates): void;
}

const TILES_URL = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
/** Web Mercator ends here; degrees. */
const MAX_LATITUDE = 85.0511;
const WORLD_CENTRE = [12, 0] as const;
/** The whole world on a phone, a hemisphere and more on a desk. */
const WORLD_ZOOM = { narrow: 1, wide: 2 };
/** Fields and roads are recognisable; without tiles, at least the coast and the borders around the point. */
const PLACE_ZOOM = { withTiles: 11, outlineOnly: 5 };
const placeZoom = () => (navigator.onLine ? PLACE_ZOOM.withTiles : PLACE_ZOOM.outlineOnly);

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Coordinates on the globe, whichever copy of the world was pointed at. */
function onGlobe(position: LatLng): Coordinates {
  const { lat, lng } = position.wrap();
  return { latitudeDeg: Math.max(-90, Math.min(90, lat)), longitudeDeg: lng };
}

/** A map inside `element`, which must have a size. */
export function mountMap(element: HTMLElement, { initial, onChoose }: MapOptions): MapHandle {
  const worldZoom = element.clientWidth < 640 ? WORLD_ZOOM.narrow : WORLD_ZOOM.wide;
  const map = createMap(element, {
    attributionControl: false,
    zoomControl: false,
    worldCopyJump: true,
    minZoom: worldZoom,
    maxZoom: 19,
    maxBounds: [
      [-MAX_LATITUDE, Number.NEGATIVE_INFINITY],
      [MAX_LATITUDE, Number.POSITIVE_INFINITY],
    ],
    maxBoundsViscosity: 1,
    fadeAnimation: !prefersReducedMotion(),
    zoomAnimation: !prefersReducedMotion(),
    inertia: !prefersReducedMotion(),
  });
  map.setView(
    initial ? [initial.latitudeDeg, initial.longitudeDeg] : [...WORLD_CENTRE],
    initial ? placeZoom() : worldZoom,
  );

  const controller = new AbortController();
  void addOutline(map, controller.signal);
  addTiles(map, controller.signal);
  followSize(map, controller.signal);
  map.on('click', ({ latlng }) => onChoose(onGlobe(latlng)));

  const show = createPin(map);
  return {
    show,
    showPlaces: createFavouritePins(map),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    centre: () => onGlobe(map.getCenter()),
    destroy: () => {
      controller.abort();
      map.remove();
    },
  };
}

/** The tiles, under OpenStreetMap's policy: its own address, a Referer, nothing asked for that is not looked at. */
function addTiles(map: LeafletMap, signal: AbortSignal): void {
  const tiles = tileLayer(TILES_URL, {
    // The world as a whole is drawn from the outline: sharp on any screen, and nothing is asked of anyone.
    minZoom: 3,
    maxZoom: 19,
    crossOrigin: 'anonymous',
    referrerPolicy: 'strict-origin-when-cross-origin',
    keepBuffer: 1,
  }).addTo(map);
  // A tile that fails stays hidden, and the outline shows; with the network back it is asked for again.
  globalThis.addEventListener('online', () => tiles.redraw(), { signal });
}

/** Tells the map when its element changes size, and keeps the chosen point in view. */
function followSize(map: LeafletMap, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  observer.observe(map.getContainer());
  signal.addEventListener('abort', () => observer.disconnect());
}

function createPin(map: LeafletMap): MapHandle['show'] {
  const icon = divIcon({ className: 'map-pin', iconSize: [28, 28], iconAnchor: [14, 34] });
  const pin = marker([0, 0], { icon, interactive: false, keyboard: false });
  return (point, fly) => {
    if (!point) {
      pin.remove();
      return;
    }
    const { latitudeDeg, longitudeDeg } = point;
    // The copy of the world that is in view.
    const turns = Math.round((map.getCenter().lng - longitudeDeg) / 360);
    const position = { lat: latitudeDeg, lng: longitudeDeg + 360 * turns };
    pin.setLatLng(position).addTo(map);
    if (!fly) return;
    const zoom = Math.max(map.getZoom(), placeZoom());
    if (prefersReducedMotion()) map.setView(position, zoom, { animate: false });
    else map.flyTo(position, zoom, { duration: 1.2 });
  };
}
