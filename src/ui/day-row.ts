/** One row of a table of days, ready to print: no reactive value, so that hundreds of rows stay cheap. */
import { flagNames } from '../domain/quality/flags';
import { QUALITY, type Quality } from '../domain/quality/rating';
import { at, INPUT_VARIABLES } from '../domain/series';
import type { Text } from '../i18n';
import { formatDay, formatNumber } from '../i18n/format';
import type { ResultDays } from '../protocol';

/** The numbers of a row: ETo first, where a narrow screen still shows it, then the inputs it was computed from. */
export const ROW_VARIABLES = ['et0Mm', ...INPUT_VARIABLES] as const;
export type RowVariable = (typeof ROW_VARIABLES)[number];

/** Decimals that the data can bear. */
const DECIMALS: Readonly<Record<RowVariable, number>> = {
  tempMaxC: 1,
  tempMinC: 1,
  tempMeanC: 1,
  humidityMeanPct: 0,
  wind2mMps: 1,
  shortwaveMjM2: 1,
  precipitationMm: 1,
  et0Mm: 2,
};

const QUALITY_NAMES = Object.keys(QUALITY) as Quality[];

/** The name of a quality byte; NONE for any other number. */
export function qualityOf(byte: number): Quality {
  return QUALITY_NAMES.find((name) => QUALITY[name] === byte) ?? 'NONE';
}

/** The civil day of a row, in words. */
export function dayText(days: ResultDays, index: number): string {
  return formatDay(days.startDay + index);
}

/** A value of a row in the decimals of its column; undefined when it is missing. */
export function cellText(days: ResultDays, variable: RowVariable, index: number): string | undefined {
  const value = at(days[variable], index);
  return Number.isNaN(value) ? undefined : formatNumber(value, DECIMALS[variable]);
}

/** The quality of a row; a day without ETo has none, whatever was stored. */
export function rowQuality(days: ResultDays, index: number): Quality {
  return Number.isNaN(at(days.et0Mm, index)) ? 'NONE' : qualityOf(at(days.quality, index));
}

/** The flags that every day has; said once above the table, they need not be said on each row. None of a single day. */
export function sharedFlags({ flags }: Pick<ResultDays, 'flags'>): number {
  return flags.length > 1 ? flags.reduce((shared, bits) => shared & bits) : 0;
}

/** Flags in words; empty for none. */
export function flagsText(t: Text, bits: number): string {
  return flagNames(bits)
    .map((flag) => t(`flags.${flag}`))
    .join(' · ');
}
