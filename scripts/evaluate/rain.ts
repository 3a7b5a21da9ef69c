/** The fused rain against the reference, beside the sources' own. */
import { fusePrecipitation } from '../../src/domain/fusion/precipitation';
import type { LoadedSite } from '../calibration/sites';
import { onTheDayItFell } from '../precipitation-data';
import { type PrecipitationSkill, precipitationSkill } from '../precipitation-skill';
import type { TableInUse } from './estimates';

export interface RainFigures {
  readonly fused: PrecipitationSkill;
  readonly raw: Readonly<Record<string, PrecipitationSkill>>;
}

/** The skill of the rain on the tested days; null where the reference has none. */
export function rainFigures(
  { data, sources, all }: LoadedSite,
  table: TableInUse | null,
  isTested: (day: number) => boolean,
): RainFigures | null {
  const fell = onTheDayItFell(data.referencePrecipitationMm);
  const referenceMm = fell.map((value, day) => (isTested(day) ? value : Number.NaN));
  if (referenceMm.every((value) => Number.isNaN(value))) return null;
  const given = Object.entries(sources).map(([id, { inputs }]) => ({ id, precipitationMm: inputs.precipitationMm }));
  const { precipitationMm } = fusePrecipitation(given, table?.precipitation ?? null, all.startDay);
  return {
    fused: precipitationSkill(precipitationMm, referenceMm),
    raw: Object.fromEntries(given.map(({ id, precipitationMm: own }) => [id, precipitationSkill(own, referenceMm)])),
  };
}
