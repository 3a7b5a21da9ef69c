/** From a gridpoint answer to its layers as tracks in our units. Pure. */
import * as v from 'valibot';
import { type IntervalSample, type IntervalTrack, intervalTrack } from '../../domain/hourly/tracks';
import { ok, type Result } from '../../domain/result';
import type { SourceFailure } from '../../protocol';
import { invalidResponse, nullableNumber } from '../decode';
import { conversionTo, type NwsUnit } from '../nws/units';
import { parseValidTime } from './valid-time';

/** The layers that are read, each with the unit it is brought to. */
const UNITS = {
  temperature: 'degC',
  maxTemperature: 'degC',
  minTemperature: 'degC',
  dewpoint: 'degC',
  relativeHumidity: 'percent',
  skyCover: 'percent',
  windSpeed: 'm_s-1',
  quantitativePrecipitation: 'mm',
} as const satisfies Record<string, NwsUnit>;
export type LayerName = keyof typeof UNITS;
const LAYER_NAMES = Object.keys(UNITS) as readonly LayerName[];

export type Layers = Readonly<Record<LayerName, IntervalTrack>>;

// An empty layer has no unit.
const Layer = v.object({
  uom: v.nullish(v.string()),
  values: v.array(v.object({ validTime: v.string(), value: nullableNumber })),
});
type Layer = v.InferOutput<typeof Layer>;

const optionalLayer = v.nullish(Layer);

/** The schemas of the layers, each of which may be absent. */
export const LAYER_ENTRIES = Object.fromEntries(LAYER_NAMES.map((name) => [name, optionalLayer])) as Record<
  LayerName,
  typeof optionalLayer
>;

/**
 * The layers as intervals: equal values in a row come as one long run, so a value holds all through its interval;
 * precipitation is the total of its interval. Fails by the place of a unit or a time that is not as documented.
 */
export function readLayers(
  given: Readonly<Partial<Record<LayerName, Layer | null | undefined>>>,
): Result<Layers, SourceFailure> {
  const layers: Partial<Record<LayerName, IntervalTrack>> = {};
  for (const name of LAYER_NAMES) {
    const track = readLayer(name, given[name] ?? { uom: null, values: [] });
    if (!track.ok) return track;
    layers[name] = track.value;
  }
  return ok(layers as Layers);
}

function readLayer(name: LayerName, { uom, values }: Layer): Result<IntervalTrack, SourceFailure> {
  const convert = conversionTo(UNITS[name], uom ?? '');
  const samples: IntervalSample[] = [];
  for (const [i, { validTime, value }] of values.entries()) {
    if (!convert) return invalidResponse(`properties.${name}.uom`);
    const span = parseValidTime(validTime);
    if (!span) return invalidResponse(`properties.${name}.values.${i}.validTime`);
    samples.push({ ...span, value: value === null ? Number.NaN : convert(value) });
  }
  return ok(intervalTrack(samples));
}
