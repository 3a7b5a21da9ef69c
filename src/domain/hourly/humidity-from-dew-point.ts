/** Relative humidity where a provider gives the dew point instead. */
import { at } from '../at';
import { saturationVaporAt, vaporFromDewPoint } from '../atmosphere';
import { type IntervalSample, instantTrack, intervalSamples, intervalTrack, type Track, valueAt } from './tracks';

const HOUR_MS = 3_600_000;

/** RH, %, from the dew point and the air temperature in °C (FAO-56 Eq. 10 with Eq. 14); 100 where it is saturated. */
export function humidityFromDewPoint(dewPointC: number, tempC: number): number {
  return Math.min(100, (100 * vaporFromDewPoint(dewPointC)) / saturationVaporAt(tempC));
}

/**
 * The relative humidity (%) at every sample of the dew point, with the temperature of that moment, because the mean of
 * the ratios is not the ratio of the means. A dew point that stands for hours is taken hour by hour, each with the
 * temperature in its middle. Both tracks tidy, °C.
 */
export function humidityTrackFromDewPoint(dewPointC: Track, tempC: Track): Track {
  if (dewPointC.kind === 'intervals') {
    return intervalTrack(
      intervalSamples(dewPointC)
        .flatMap(splitIntoHours)
        .map(({ startMs, endMs, value }) => {
          const humidityPct = humidityFromDewPoint(value, valueAt(tempC, (startMs + endMs) / 2));
          return { startMs, endMs, value: humidityPct };
        }),
    );
  }
  const samples = Array.from(dewPointC.atMs, (atMs, i) => {
    return { atMs, value: humidityFromDewPoint(at(dewPointC.value, i), valueAt(tempC, atMs)) };
  });
  return instantTrack(samples, dewPointC.maxGapMs);
}

/** The same value hour by hour; the last piece may be shorter. */
function splitIntoHours({ startMs, endMs, value }: IntervalSample): IntervalSample[] {
  return Array.from({ length: Math.ceil((endMs - startMs) / HOUR_MS) }, (_, hour) => {
    const fromMs = startMs + hour * HOUR_MS;
    return { startMs: fromMs, endMs: Math.min(fromMs + HOUR_MS, endMs), value };
  });
}
