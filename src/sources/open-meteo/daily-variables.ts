import { windAt2m } from '../../domain/atmosphere';
import type { SourceColumn } from '../../domain/series';
import { OPEN_METEO_SHARED } from './shared-meta';

/** The columns of a source series: the weather and the provider's own ETo. */
export type SeriesColumn = SourceColumn;

/** A daily variable as Open-Meteo names it, the unit it must come in, and the column it goes to. */
export interface DailyVariable {
  readonly name: string;
  readonly unit: string;
  readonly column: SeriesColumn;
  /** From the provider's value to ours, where they differ. */
  readonly convert?: (value: number) => number;
}

/** What is asked of the daily hosts. Their ETo is hourly FAO-56 summed over the day: a benchmark, never an input. */
export const DAILY_VARIABLES: readonly DailyVariable[] = [
  { name: 'temperature_2m_max', unit: '°C', column: 'tempMaxC' },
  { name: 'temperature_2m_min', unit: '°C', column: 'tempMinC' },
  { name: 'relative_humidity_2m_mean', unit: '%', column: 'humidityMeanPct' },
  {
    name: 'wind_speed_10m_mean',
    unit: 'm/s',
    column: 'wind2mMps',
    convert: (windMps) => windAt2m(windMps, OPEN_METEO_SHARED.windHeightM),
  },
  { name: 'shortwave_radiation_sum', unit: 'MJ/m²', column: 'shortwaveMjM2' },
  { name: 'precipitation_sum', unit: 'mm', column: 'precipitationMm' },
  { name: 'et0_fao_evapotranspiration', unit: 'mm', column: 'providerEt0Mm' },
];
