/** The favourite places on the map: links with their names, so that keyboard, screen reader and finger all find them. */
import { DomEvent, divIcon, type Map as LeafletMap, layerGroup, marker } from 'leaflet';
import { queryOfPoint } from './chosen-point';
import type { Coordinates } from './coordinates';

export interface NamedPlace extends Coordinates {
  readonly name: string;
}

/** Gives the function that shows these places, in the place of the last ones. */
export function createFavouritePins(map: LeafletMap): (places: readonly NamedPlace[]) => void {
  const pins = layerGroup().addTo(map);
  return (places) => {
    pins.clearLayers();
    for (const place of places) {
      const position = { lat: place.latitudeDeg, lng: place.longitudeDeg };
      const link = linkTo(place);
      // One that lies outside the view would take the focus out of sight.
      link.addEventListener('focus', () => map.panInside(position, { padding: [48, 48] }));
      const icon = divIcon({ className: 'map-favourite', html: link, iconSize: [24, 24], iconAnchor: [12, 12] });
      // The link answers by itself: the marker only holds it in place.
      pins.addLayer(marker(position, { icon, interactive: false, keyboard: false }));
    }
  };
}

function linkTo(place: NamedPlace): HTMLElement {
  const link = document.createElement('a');
  link.className = 'map-favourite__link';
  link.href = `#/?${queryOfPoint(place)}`;
  link.draggable = false;
  const name = document.createElement('span');
  name.className = 'map-favourite__name';
  name.dir = 'auto';
  // Text, whatever it says.
  name.textContent = place.name;
  link.append(name);
  // The map would take a press for a point chosen, and a double one for a zoom.
  DomEvent.disableClickPropagation(link);
  return link;
}
