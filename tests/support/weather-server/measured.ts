/**
 * The measured rows of the validation data, 1991–2010, where that folder lies beside the project. They are read from
 * there and never copied into the project (tests/fixtures/PROVENANCE.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Point } from './answer';
import type { DayWeather, Provider } from './climate';
import { parseDay } from './days';

const FOLDER = new URL('../../../../shared/validation/', import.meta.url);
/** A request this near to a site is answered with the site's rows. */
const NEAR_DEG = 0.05;

export interface MeasuredSite extends Point {
  readonly name: string;
  readonly elevationM: number;
}
type Row = Readonly<Record<string, string>>;
type Rows = ReadonlyMap<number, Row>;

/** Whether the measured rows are there: tests that need them are skipped otherwise. */
export const hasMeasuredData = existsSync(new URL('sites.csv', FOLDER));

function readCsv(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(name, FOLDER), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function readSites(): MeasuredSite[] {
  return readCsv('sites.csv').map((row) => ({
    name: row.site ?? '',
    latitudeDeg: Number(row.latitude),
    longitudeDeg: Number(row.longitude),
    elevationM: Number(row.elevation_m),
  }));
}

export const MEASURED_SITES: readonly MeasuredSite[] = hasMeasuredData ? readSites() : [];

/** The site within 0.05° of a point. */
export function measuredSiteNear(point: Point): MeasuredSite | undefined {
  return MEASURED_SITES.find(
    (site) =>
      Math.abs(site.latitudeDeg - point.latitudeDeg) <= NEAR_DEG &&
      Math.abs(site.longitudeDeg - point.longitudeDeg) <= NEAR_DEG,
  );
}

const rowsBySite = new Map<string, Rows>();

function rowsOf(site: MeasuredSite): Rows {
  const known = rowsBySite.get(site.name);
  if (known) return known;
  const rows = new Map(readCsv(`${site.name}.csv`).map((row) => [Number(parseDay(row.date ?? '')), row]));
  rowsBySite.set(site.name, rows);
  return rows;
}

/** The CSV column of each value; wind is at 2 m from NASA POWER and at 10 m from Open-Meteo. */
const COLUMNS: Readonly<Record<Provider, Partial<Record<keyof DayWeather, string>>>> = {
  'nasa-power': {
    tempMaxC: 'nasa_t2m_max',
    tempMinC: 'nasa_t2m_min',
    tempMeanC: 'nasa_t2m',
    humidityPct: 'nasa_rh2m',
    wind2mMps: 'nasa_ws2m',
    shortwaveMjM2: 'nasa_rs',
    precipitationMm: 'nasa_prec',
  },
  'open-meteo': {
    tempMaxC: 'om_t2m_max',
    tempMinC: 'om_t2m_min',
    tempMeanC: 'om_t2m',
    humidityPct: 'om_rh',
    wind10mMps: 'om_ws10m',
    shortwaveMjM2: 'om_rs',
    precipitationMm: 'om_prec',
    et0Mm: 'om_et0',
  },
};

/** The measured values of a provider at a site on a day; undefined outside the record. */
export function measuredOn(provider: Provider, site: MeasuredSite, day: number): Partial<DayWeather> | undefined {
  const row = rowsOf(site).get(day);
  if (!row) return undefined;
  return Object.fromEntries(Object.entries(COLUMNS[provider]).map(([name, column]) => [name, Number(row[column])]));
}
