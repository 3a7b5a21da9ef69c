/** What a station that was read is good for: weather for the fusion, and ETo as truth to calibrate by. */
import { at } from '../at';
import { meanTemperature, possibleHumidity, saturationVapor } from '../atmosphere';
import { dayOfYear, type EpochDay } from '../calendar';
import { shortwaveFromSunshine } from '../radiation';
import { actualVapor } from '../reference-et/actual-vapor';
import { etSetting, fillTerms } from '../reference-et/daily';
import { FAO56_SHORT, type Standard } from '../reference-et/standards';
import { type EtSetting, type EtSite, emptyWorkspace } from '../reference-et/terms';
import { lengthOf, missingSourceSeries, type SourceSeries } from '../series';
import { daylightHours, extraterrestrialRadiation, solarDeclination, sunsetHourAngle } from '../solar';
import type { StationSeries } from './types';

/** A station as a source, and how many of its values were not measured as such. */
export interface StationSource {
  readonly series: SourceSeries;
  /** Days with humidity from another quantity than the mean relative humidity (dew point, extremes, ea). */
  readonly humidityDerivedCount: number;
  /** Days with radiation from hours of sunshine (FAO-56 Eq. 35). */
  readonly shortwaveDerivedCount: number;
}

/** ETo of a station, from its own measurements alone. */
export interface StationEt0 {
  /** mm d⁻¹; NaN where it is neither given nor all that it needs is measured. */
  readonly et0Mm: Float64Array;
  readonly givenCount: number;
  readonly computedCount: number;
}

/**
 * The station's weather in the form of a source. Its RHmean is the one that gives the best-known ea by Eq. 19
 * (100 · ea / es), so that the equation downstream, which knows RHmean only, loses nothing.
 */
export function toSourceSeries(station: StationSeries, site: EtSite): StationSource {
  const length = lengthOf(station);
  const humidity = humidityMean(station);
  const shortwave = shortwaveColumn(station, site);
  const series: SourceSeries = {
    ...missingSourceSeries(station.startDay, length),
    tempMaxC: station.tempMaxC.slice(),
    tempMinC: station.tempMinC.slice(),
    humidityMeanPct: humidity.column,
    wind2mMps: station.wind2mMps.slice(),
    shortwaveMjM2: shortwave.column,
    precipitationMm: station.precipitationMm.slice(),
    providerEt0Mm: station.et0Mm.slice(),
  };
  return { series, humidityDerivedCount: humidity.derivedCount, shortwaveDerivedCount: shortwave.derivedCount };
}

/** The given ETo, else FAO-56 (Eq. 6) where everything in it is measured: no estimate of FAO-56 chapter 3 is used. */
export function stationEt0(station: StationSeries, site: EtSite, standard: Standard = FAO56_SHORT): StationEt0 {
  const et0Mm = station.et0Mm.slice();
  const shortwave = shortwaveColumn(station, site).column;
  const settings: EtSetting[] = [];
  const terms = emptyWorkspace();
  let givenCount = 0;
  let computedCount = 0;
  for (let i = 0; i < et0Mm.length; i++) {
    if (!Number.isNaN(at(et0Mm, i))) {
      givenCount++;
      continue;
    }
    const j = dayOfYear(station.startDay + i);
    settings[j] ??= etSetting(j, site, standard);
    fillTerms(terms, etDay(station, i, j, at(shortwave, i)), settings[j], standard);
    et0Mm[i] = terms.et0Mm;
    if (!Number.isNaN(terms.et0Mm)) computedCount++;
  }
  return { et0Mm, givenCount, computedCount };
}

/** The day of the equation; Tmean is Eq. 9 of the extremes, as FAO-56 (p. 33) has it, also where a mean was recorded. */
function etDay(station: StationSeries, i: number, j: number, shortwaveMjM2: number) {
  const tempMaxC = at(station.tempMaxC, i);
  const tempMinC = at(station.tempMinC, i);
  return {
    dayOfYear: j,
    tempMaxC,
    tempMinC,
    tempMeanC: meanTemperature(tempMaxC, tempMinC),
    wind2mMps: at(station.wind2mMps, i),
    shortwaveMjM2,
    actualVaporKpa: vaporAt(station, i).actualVaporKpa,
  };
}

/** ea of a day by the best form there is (given, else Eq. 14, 17, 18, 19); NaN without any humidity. */
function vaporAt(station: StationSeries, i: number): { readonly actualVaporKpa: number; readonly isMean: boolean } {
  const given = at(station.actualVaporKpa, i);
  if (!Number.isNaN(given)) return { actualVaporKpa: given, isMean: false };
  const { actualVaporKpa, form } = actualVapor({
    tempMaxC: at(station.tempMaxC, i),
    tempMinC: at(station.tempMinC, i),
    dewPointC: at(station.dewPointC, i),
    humidityMaxPct: at(station.humidityMaxPct, i),
    humidityMinPct: at(station.humidityMinPct, i),
    humidityMeanPct: at(station.humidityMeanPct, i),
  });
  // Eq. 48 is an estimate, and a station is here for what it measured.
  return { actualVaporKpa: form === 'temp-min' ? Number.NaN : actualVaporKpa, isMean: form === 'rh-mean' };
}

interface DerivedColumn {
  readonly column: Float64Array;
  readonly derivedCount: number;
}

function humidityMean(station: StationSeries): DerivedColumn {
  const column = station.humidityMeanPct.slice();
  let derivedCount = 0;
  for (let i = 0; i < column.length; i++) {
    const { actualVaporKpa, isMean } = vaporAt(station, i);
    const derived = isMean
      ? Number.NaN
      : humidityOf(actualVaporKpa, saturationVapor(at(station.tempMaxC, i), at(station.tempMinC, i)));
    if (Number.isNaN(derived)) continue;
    column[i] = derived;
    derivedCount++;
  }
  return { column, derivedCount };
}

/** Rounding alone can put ea = es a little above 100 %. */
const ROUNDING_PCT = 1e-9;

/** RHmean of an ea in an es, both kPa (FAO-56 Eq. 19 turned round), %; NaN where ea is above es. */
function humidityOf(actualVaporKpa: number, saturationVaporKpa: number): number {
  const humidityPct = (100 * actualVaporKpa) / saturationVaporKpa;
  return humidityPct > 100 && humidityPct < 100 + ROUNDING_PCT ? 100 : possibleHumidity(humidityPct);
}

/** Rs as measured, else from the hours of sunshine. */
function shortwaveColumn(station: StationSeries, { latitudeDeg }: EtSite): DerivedColumn {
  const column = station.shortwaveMjM2.slice();
  let derivedCount = 0;
  for (let i = 0; i < column.length; i++) {
    const sunshineHours = at(station.sunshineHours, i);
    if (!Number.isNaN(at(column, i)) || Number.isNaN(sunshineHours)) continue;
    const shortwave = fromSunshine(sunshineHours, station.startDay + i, latitudeDeg);
    column[i] = shortwave;
    if (!Number.isNaN(shortwave)) derivedCount++;
  }
  return { column, derivedCount };
}

function fromSunshine(sunshineHours: number, day: EpochDay, latitudeDeg: number): number {
  const j = dayOfYear(day);
  return shortwaveFromSunshine({
    sunshineHours,
    daylightHours: daylightHours(sunsetHourAngle(latitudeDeg, solarDeclination(j))),
    extraterrestrialMjM2: extraterrestrialRadiation(latitudeDeg, j),
  });
}
