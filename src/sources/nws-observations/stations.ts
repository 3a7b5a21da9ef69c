import * as v from 'valibot';
import { distanceKm, type GeoPoint } from '../../domain/geography';
import { ok, type Result } from '../../domain/result';
import type { SourceFailure, StationReport } from '../../protocol';
import { decodeBy } from '../decode';
import { quantityIn } from './quantity';

const Answer = v.object({
  features: v.array(
    v.object({
      geometry: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
      properties: v.object({ stationIdentifier: v.string(), name: v.string(), elevation: quantityIn('m') }),
    }),
  ),
});

/** The stations out of an answer, nearest to `point` first. */
export function decodeStations(body: unknown, point: GeoPoint): Result<readonly StationReport[], SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const stations = answer.value.features.map(({ geometry, properties }) => {
    const [longitudeDeg, latitudeDeg] = geometry.coordinates;
    return {
      id: properties.stationIdentifier,
      name: properties.name,
      distanceKm: distanceKm(point, { latitudeDeg, longitudeDeg }),
      elevationM: Number.isNaN(properties.elevation) ? null : properties.elevation,
    };
  });
  return ok(stations.sort((a, b) => a.distanceKm - b.distanceKm));
}
