/** ETo of the days of a file. */
import { meanTemperature } from '../../src/domain/atmosphere';
import { dayOfYear } from '../../src/domain/calendar';
import { dailyReferenceEt } from '../../src/domain/reference-et/daily';
import type { Standard } from '../../src/domain/reference-et/standards';
import type { EtSite } from '../../src/domain/reference-et/terms';
import { type AnswerRow, flagsWhere } from './flags';
import { type Extremes, extremesOf, shortwaveOf, skyOfDay, vaporOf, windOf } from './inputs';
import type { Row } from './table';

export interface DailySetting {
  readonly site: EtSite;
  readonly standard: Standard;
  readonly windHeightM: number;
  /** k_Rs of Eq. 50: inland or coastal. */
  readonly temperatureCoefficient: number;
}

/** The day of a row; without both extremes, or with inverted ones, there is none. */
function dayRow(row: Row, setting: DailySetting): AnswerRow {
  const extremes = extremesOf(row.values);
  const isMissing = Number.isNaN(extremes.tempMaxC + extremes.tempMinC);
  const isInverted = extremes.tempMinC > extremes.tempMaxC;
  if (!isMissing && !isInverted) return computedDay(row, extremes, setting);
  const flags = flagsWhere({
    'missing-temperature': isMissing,
    'temperature-extremes-inverted': isInverted,
    'value-out-of-range': row.hasImpossible,
  });
  return { label: row.label, et0Mm: Number.NaN, flags };
}

function computedDay(row: Row, extremes: Extremes, setting: DailySetting): AnswerRow {
  const { site, standard, windHeightM } = setting;
  const j = dayOfYear(row.at);
  const sky = skyOfDay(j, site, standard, setting.temperatureCoefficient);
  const vapor = vaporOf(row.values, extremes);
  const wind = windOf(row.values, windHeightM);
  const shortwave = shortwaveOf(row.values, extremes, sky);
  const { tempMaxC, tempMinC } = extremes;
  const day = {
    dayOfYear: j,
    tempMaxC,
    tempMinC,
    tempMeanC: meanTemperature(tempMaxC, tempMinC),
    actualVaporKpa: vapor.value,
    wind2mMps: wind.value,
    shortwaveMjM2: shortwave.value,
  };
  const terms = dailyReferenceEt(day, site, standard);
  const doubts = flagsWhere({
    'value-out-of-range': row.hasImpossible,
    'extreme-from-mean': extremes.isFromMean,
    'wind-floored': terms.wind2mMps > wind.value,
    'radiation-above-extraterrestrial': shortwave.value > sky.extraterrestrialMjM2,
    'vapour-deficit-clamped': terms.deficitClamped,
  });
  return {
    label: row.label,
    et0Mm: terms.et0Mm,
    flags: [...vapor.flags, ...shortwave.flags, ...wind.flags, ...doubts],
  };
}

/** ETo of every row, in the order of the file. */
export function dailyAnswer(rows: readonly Row[], setting: DailySetting): AnswerRow[] {
  return rows.map((row) => dayRow(row, setting));
}
