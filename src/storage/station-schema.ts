/** A stored station of the person's own, checked before a run or a screen may use it. */
import * as v from 'valibot';
import { STATION_COLUMNS } from '../domain/station/types';
import type { Station } from '../protocol';
import { column, elevationM, epochDay, haveOneLength, instant, latitudeDeg, longitudeDeg } from '../schema/column';
import { stationCalibration } from './station-calibration-schema';

const series = v.pipe(
  v.object({ startDay: epochDay, ...v.entriesFromList(STATION_COLUMNS, column) }),
  v.check(({ startDay, ...columns }) => haveOneLength(Object.values(columns))),
);

const station = v.object({
  id: v.string(),
  name: v.string(),
  latitudeDeg,
  longitudeDeg,
  elevationM,
  importedAt: instant,
  fileName: v.string(),
  series,
  isSource: v.boolean(),
  // A calibration can be made again from the days, so one that cannot be read takes nothing else with it.
  calibration: v.fallback(v.nullable(stationCalibration), null),
});

/** The station when it is whole, else undefined. */
export function parseStation(stored: unknown): Station | undefined {
  const parsed = v.safeParse(station, stored);
  return parsed.success ? parsed.output : undefined;
}
