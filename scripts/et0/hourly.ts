/** ETo of the hours of a file. */
import { at } from '../../src/domain/at';
import { saturationVaporAt, vaporFromDewPoint } from '../../src/domain/atmosphere';
import { type EtHourSite, type EtHourTerms, type HourColumns, visitHours } from '../../src/domain/reference-et/hourly';
import type { HourlyStandard } from '../../src/domain/reference-et/standards';
import { fail, ok, type Result } from '../../src/domain/result';
import { missingColumn } from '../../src/domain/series';
import { type AnswerRow, type Flag, flagsWhere } from './flags';
import { type Found, windOf } from './inputs';
import type { FileProblem } from './outcome';
import type { Row } from './table';

const HOUR_MS = 3_600_000;

/** Two centuries of hours: a wrong year should not fill the memory. */
const MOST_PERIODS = 200 * 366 * 24;

export interface HourlySetting {
  readonly site: EtHourSite;
  readonly standard: HourlyStandard;
  readonly windHeightM: number;
  readonly periodHours: number;
}

/** ea of an hour: measured, from the dew point, else from relative humidity (FAO-56 Eq. 14 and 54). */
function vaporOf({ ea_kpa, tdew_c, rhmean_pct, t_c }: Row['values']): number {
  const fromHumidity = (saturationVaporAt(t_c) * rhmean_pct) / 100;
  return [ea_kpa, vaporFromDewPoint(tdew_c), fromHumidity].find((kpa) => !Number.isNaN(kpa)) ?? Number.NaN;
}

/** The position of every row in a run of equal periods from the first, or the rows that have none. */
function placesOf(rows: readonly Row[], stepMs: number): Result<number[], FileProblem[]> {
  const firstMs = rows[0]?.at ?? 0;
  const problems: FileProblem[] = [];
  const places = rows.map((row) => (row.at - firstMs) / stepMs);
  places.forEach((place, i) => {
    const { line, label } = rows[i] ?? { line: 0, label: '' };
    if (i > 0 && place <= at(places, i - 1)) {
      problems.push({
        line,
        message: `“${label}” is not after the hour before it. Sort the hours and keep each once.`,
      });
    } else if (!Number.isInteger(place)) {
      const hours = stepMs / HOUR_MS;
      problems.push({
        line,
        message: `“${label}” is no whole number of periods of ${hours} h after the first. Set --period-hours.`,
      });
    }
  });
  const last = rows.at(-1);
  if (last && at(places, places.length - 1) > MOST_PERIODS) {
    problems.push({ line: last.line, message: `“${last.label}” is too long after the first hour. Split the file.` });
  }
  return problems.length > 0 ? fail(problems) : ok(places);
}

/** The rows as columns without gaps; hours that the file has not are missing. */
function columnsOf(rows: readonly Row[], places: readonly number[], winds: readonly Found[], setting: HourlySetting) {
  const length = at(places, places.length - 1) + 1;
  const stepMs = setting.periodHours * HOUR_MS;
  const place = (pick: (row: Row, index: number) => number): Float64Array => {
    const column = missingColumn(length);
    rows.forEach((row, i) => {
      column[at(places, i)] = pick(row, i);
    });
    return column;
  };
  return {
    startMs: (rows[0]?.at ?? 0) - stepMs - setting.site.utcOffsetHours * HOUR_MS,
    stepMs,
    tempC: place(({ values }) => values.t_c),
    actualVaporKpa: place(({ values }) => vaporOf(values)),
    wind2mMps: place((_row, i) => winds[i]?.value ?? Number.NaN),
    shortwaveMjM2: place(({ values }) => Math.max(0, values.rs_mj_m2)),
  } satisfies HourColumns;
}

function hourFlags(row: Row, wind: Found, terms: EtHourTerms): Flag[] {
  const { values } = row;
  const hasEt0 = !Number.isNaN(terms.et0Mm);
  const doubts = flagsWhere({
    'missing-temperature': Number.isNaN(values.t_c),
    'missing-humidity': Number.isNaN(terms.actualVaporKpa),
    'missing-radiation': Number.isNaN(values.rs_mj_m2),
    'value-out-of-range': row.hasImpossible,
    'wind-floored': terms.wind2mMps > wind.value,
    'cloudiness-assumed': hasEt0 && terms.relativeShortwaveFrom === 'assumed',
    'radiation-below-zero': values.rs_mj_m2 < 0,
    'radiation-above-extraterrestrial': values.rs_mj_m2 > terms.extraterrestrialMjM2,
    'vapour-deficit-clamped': terms.deficitClamped,
  });
  return hasEt0 ? [...wind.flags, ...doubts] : doubts;
}

/** ETo of every row, in the order of the file, which must be that of time. */
export function hourlyAnswer(rows: readonly Row[], setting: HourlySetting): Result<AnswerRow[], FileProblem[]> {
  const places = placesOf(rows, setting.periodHours * HOUR_MS);
  if (!places.ok) return places;
  const winds = rows.map(({ values }) => windOf(values, setting.windHeightM));
  const rowAt = new Map(places.value.map((place, i) => [place, i]));
  const answer: AnswerRow[] = [];
  visitHours(columnsOf(rows, places.value, winds, setting), setting.site, setting.standard, (terms, place) => {
    const i = rowAt.get(place) ?? -1;
    const [row, wind] = [rows[i], winds[i]];
    if (row && wind) answer.push({ label: row.label, et0Mm: terms.et0Mm, flags: hourFlags(row, wind, terms) });
  });
  return ok(answer);
}
