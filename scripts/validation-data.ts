/** The validation data beside the project, as source series: real weather and a station-based reference ETo. */
import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { windAt2m } from '../src/domain/atmosphere';
import { parseIsoDate } from '../src/domain/calendar';
import type { SourceSeries } from '../src/domain/series';

const FOLDER = new URL('../../shared/validation/', import.meta.url);

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
  /** ETo interpolated from stations (BR-DWGD), mm d⁻¹: the reference. */
  readonly referenceEt0Mm: Float64Array;
}

/** Whether the validation data are there; a clone without them cannot evaluate. */
export function hasValidationData(): boolean {
  return existsSync(new URL('sites.csv', FOLDER));
}

/** The sites with data, in the order of sites.csv. */
export function validationSites(): ValidationSite[] {
  return csvParse(readFileSync(new URL('sites.csv', FOLDER), 'utf8'), (row) => ({
    name: row.site ?? '',
    latitudeDeg: Number(row.latitude),
    longitudeDeg: Number(row.longitude),
    elevationM: Number(row.elevation_m),
    openMeteoQuality: row.open_meteo_quality ?? '',
  }));
}

/** The days of a site. Open-Meteo's wind is brought from 10 m to 2 m, as the app does. */
export function readValidationSite(name: string): ValidationData {
  const rows = csvParse(readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8'));
  const column = (key: string) => Float64Array.from(rows, (row) => Number(row[key]));
  const startDay = parseIsoDate(rows[0]?.date ?? '');
  if (startDay === undefined) throw new Error(`${name}.csv does not start with a date.`);
  const missing = new Float64Array(rows.length).fill(Number.NaN);
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
  };
}
