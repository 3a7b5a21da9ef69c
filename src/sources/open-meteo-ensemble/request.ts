import { formatIsoDate } from '../../domain/calendar';
import type { SourceQuery } from '../../ports';
import { OPEN_METEO_SHARED } from '../open-meteo/shared-meta';

const ENDPOINT = 'https://ensemble-api.open-meteo.com/v1/ensemble';

/** The variable that is asked of every member: Open-Meteo's own ETo. */
export const ET0 = 'et0_fao_evapotranspiration';

/**
 * GEFS, 31 members, the service's own default and one of the models that give radiation and with it ETo; ECMWF's
 * ensemble, finer and larger, is documented without either. Of one model alone the variables carry no suffix.
 */
const MODEL = 'ncep_gefs_seamless';

/** The members of that model, the control run included: each counts as a variable of the allowance. */
export const MEMBER_COUNT = 31;

/** The URL that asks for the ETo of every member on the days of a query. */
export function requestUrl({ latitudeDeg, longitudeDeg, start, end }: SourceQuery): string {
  const parameters = new URLSearchParams({
    latitude: rounded(latitudeDeg),
    longitude: rounded(longitudeDeg),
    start_date: formatIsoDate(start),
    end_date: formatIsoDate(end),
    daily: ET0,
    models: MODEL,
    timezone: 'auto',
  });
  return `${ENDPOINT}?${parameters}`;
}

function rounded(degrees: number): string {
  return String(Number(degrees.toFixed(OPEN_METEO_SHARED.coordinateDecimals)));
}
