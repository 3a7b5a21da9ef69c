/** The hours kept with a year of weather. */
import * as v from 'valibot';
import { at } from '../domain/at';
import { HOUR_MS, HOUR_VARIABLES, type HourTrack } from '../domain/hourly/hour-track';
import { column, haveOneLength, whole } from '../schema/column';

/** Single precision, unlike the days; NaN alone stands for missing here too. */
const hourColumn = v.pipe(
  v.instance(Float32Array),
  v.check((values) => values.every((value) => Number.isFinite(value) || Number.isNaN(value))),
);

export const hourTrack = v.pipe(
  v.object({
    startMs: v.pipe(whole, v.multipleOf(HOUR_MS)),
    dayStartMs: column,
    dayEndMs: column,
    ...v.entriesFromList(HOUR_VARIABLES, hourColumn),
  }),
  v.check((hours) => haveOneLength(HOUR_VARIABLES.map((name) => hours[name]))),
  v.check(
    (hours) =>
      haveOneLength([hours.dayStartMs, hours.dayEndMs]) && hours.dayStartMs.every((_, day) => isDayHeld(hours, day)),
  ),
);

/** Whether the columns hold the whole of a day; one without hours, whose ends are both missing, needs none. */
function isDayHeld({ startMs, tempC, ...days }: HourTrack, day: number): boolean {
  const dayStartMs = at(days.dayStartMs, day);
  const dayEndMs = at(days.dayEndMs, day);
  if (Number.isNaN(dayStartMs) || Number.isNaN(dayEndMs)) return Number.isNaN(dayStartMs) && Number.isNaN(dayEndMs);
  return startMs <= dayStartMs && dayStartMs <= dayEndMs && dayEndMs <= startMs + tempC.length * HOUR_MS;
}
