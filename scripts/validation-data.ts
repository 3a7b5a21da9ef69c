/** The validation data beside the project, as source series: real weather and a station-based reference ETo. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { windAt2m } from '../src/domain/atmosphere';
import { parseIsoDate } from '../src/domain/calendar';
import type { SourceSeries } from '../src/domain/series';

/** Where the data are beside the project. */
export const VALIDATION_FOLDER = fileURLToPath(new URL('../../shared/validation', import.meta.url));

export interface ValidationSite {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
  /** `ok`, or what is wrong with the Open-Meteo columns. */
  readonly openMeteoQuality: string;
}

export interface ValidationData {
  readonly nasaPower: SourceSeries;
  readonly openMeteo: SourceSeries;
  /** ETo and rain interpolated from stations (BR-DWGD), mm d⁻¹: the reference. */
  readonly referenceEt0Mm: Float64Array;
  readonly referencePrecipitationMm: Float64Array;
}

/** An empty or absent cell is missing, not 0. */
function toNumber(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

function dayOf(date: string | undefined, where: string): number {
  const day = parseIsoDate(date ?? '');
  if (day === undefined) throw new Error(`${where}: “${date ?? ''}” is not a date.`);
  return day;
}

/** Whether the validation data are there; a clone without them cannot evaluate. */
export function hasValidationData(folder = VALIDATION_FOLDER): boolean {
  return existsSync(join(folder, 'sites.csv'));
}

/** The sites with data, in the order of sites.csv. */
export function validationSites(folder = VALIDATION_FOLDER): ValidationSite[] {
  return csvParse(readFileSync(join(folder, 'sites.csv'), 'utf8'), (row) => ({
    name: row.site ?? '',
    latitudeDeg: Number(row.latitude),
    longitudeDeg: Number(row.longitude),
    elevationM: Number(row.elevation_m),
    openMeteoQuality: row.open_meteo_quality ?? '',
  }));
}

/**
 * The days of a site, from the first date to the last; a date without a row is a day without values. Open-Meteo's wind
 * is brought from 10 m to 2 m, as the app does.
 */
export function readValidationSite(name: string, folder = VALIDATION_FOLDER): ValidationData {
  const rows = csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  const days = rows.map((row, i) => dayOf(row.date, `${name}.csv, row ${i + 1}`));
  const [startDay = 0] = days;
  const length = (days.at(-1) ?? startDay - 1) - startDay + 1;
  if (days.some((day, i) => i > 0 && day <= (days[i - 1] ?? day))) {
    throw new Error(`${name}.csv has dates that are not in order.`);
  }
  const column = (key: string) => {
    const values = new Float64Array(length).fill(Number.NaN);
    rows.forEach((row, i) => {
      values[(days[i] ?? startDay) - startDay] = toNumber(row[key]);
    });
    return values;
  };
  const missing = new Float64Array(length).fill(Number.NaN);
  return {
    nasaPower: {
      startDay,
      tempMaxC: column('nasa_t2m_max'),
      tempMinC: column('nasa_t2m_min'),
      humidityMeanPct: column('nasa_rh2m'),
      wind2mMps: column('nasa_ws2m'),
      shortwaveMjM2: column('nasa_rs'),
      precipitationMm: column('nasa_prec'),
      providerEt0Mm: missing,
      cloudCoverPct: missing,
      hoursCovered: missing,
    },
    openMeteo: {
      startDay,
      tempMaxC: column('om_t2m_max'),
      tempMinC: column('om_t2m_min'),
      humidityMeanPct: column('om_rh'),
      wind2mMps: column('om_ws10m').map((wind) => windAt2m(wind, 10)),
      shortwaveMjM2: column('om_rs'),
      precipitationMm: column('om_prec'),
      providerEt0Mm: column('om_et0'),
      cloudCoverPct: missing,
      hoursCovered: missing,
    },
    referenceEt0Mm: column('xavier_eto'),
    referencePrecipitationMm: column('xavier_pr'),
  };
}
