import type { ServiceMeta } from '../service-meta';

/** OpenStreetMap's own tiles, shown as images under its tile policy. */
export const meta: ServiceMeta = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  description: 'Map tiles',
  attribution: {
    text: '© OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  origins: ['https://tile.openstreetmap.org'],
};
