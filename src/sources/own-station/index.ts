import { distanceKm, type GeoPoint } from '../../domain/geography';
import { fail, ok } from '../../domain/result';
import { lengthOf } from '../../domain/series';
import { toSourceSeries } from '../../domain/station/use-station';
import type { StationStore, WeatherSource } from '../../ports';
import type { Station, StationReport } from '../../protocol';
import { meta } from './meta';

/** The person's own station as a source: its days are in this browser, and nobody is asked. */
export function createOwnStation(stations: Pick<StationStore, 'at'>): WeatherSource {
  return {
    meta,
    async fetchDays(query, context) {
      context.signal.throwIfAborted();
      const station = await stations.at(query.latitudeDeg, query.longitudeDeg);
      if (!station) return fail({ code: 'outside-area' });
      const { series, elevationM, importedAt, id } = station;
      const { startDay } = series;
      const last = startDay + lengthOf(series) - 1;
      if (query.end < startDay || query.start > last) return fail({ code: 'outside-coverage', first: startDay, last });
      return ok({
        series: toSourceSeries(series, station).series,
        url: `own-station:${id}`,
        retrievedAt: importedAt,
        elevationM,
        timeZone: null,
        station: reportOf(station, query),
      });
    },
  };
}

/** A station as a result names it; a person knows it by its name and the file it came from. */
function reportOf(station: Station, point: GeoPoint): StationReport {
  const { name, fileName, elevationM } = station;
  return { id: fileName, name, distanceKm: distanceKm(point, station), elevationM };
}
