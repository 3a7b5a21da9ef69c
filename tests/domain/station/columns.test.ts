import { expect, test } from 'vitest';
import { guessColumns, guessTarget, guessWindHeightM } from '../../../src/domain/station/columns';
import type { DateTarget, StationTarget } from '../../../src/domain/station/types';

const HEADERS: readonly (readonly [string, StationTarget | DateTarget])[] = [
  // INMET
  ['Data Medicao', 'date'],
  ['TEMPERATURA MAXIMA, DIARIA(°C)', 'tempMaxC'],
  ['TEMPERATURA MINIMA, DIARIA (AUT)(°C)', 'tempMinC'],
  ['TEMPERATURA MEDIA, DIARIA (AUT)(°C)', 'tempMeanC'],
  ['TEMPERATURA DO PONTO DE ORVALHO MEDIA DIARIA (AUT)(°C)', 'dewPointC'],
  ['UMIDADE RELATIVA DO AR, MEDIA DIARIA(%)', 'humidityMeanPct'],
  ['UMIDADE RELATIVA DO AR, MINIMA DIARIA (AUT)(%)', 'humidityMinPct'],
  ['VENTO, VELOCIDADE MEDIA DIARIA(m/s)', 'windMps'],
  ['PRECIPITACAO TOTAL, DIARIO(mm)', 'precipitationMm'],
  ['INSOLACAO TOTAL, DIARIO(h)', 'sunshineHours'],
  // NASA POWER
  ['YEAR', 'year'],
  ['DOY', 'dayOfYear'],
  ['T2M_MAX', 'tempMaxC'],
  ['T2M_MIN', 'tempMinC'],
  ['RH2M', 'humidityMeanPct'],
  ['WS2M', 'windMps'],
  ['ALLSKY_SFC_SW_DWN', 'shortwaveMjM2'],
  ['PRECTOTCORR', 'precipitationMm'],
  // Open-Meteo
  ['temperature_2m_max (°C)', 'tempMaxC'],
  ['relative_humidity_2m_mean (%)', 'humidityMeanPct'],
  ['wind_speed_10m_mean (m/s)', 'windMps'],
  ['shortwave_radiation_sum (MJ/m²)', 'shortwaveMjM2'],
  ['precipitation_sum (mm)', 'precipitationMm'],
  ['et0_fao_evapotranspiration (mm)', 'et0Mm'],
  // This program's own files
  ['Tmax (degC)', 'tempMaxC'],
  ['Tmean (degC)', 'tempMeanC'],
  ['RH mean (%)', 'humidityMeanPct'],
  ['Wind at 2 m (m/s)', 'windMps'],
  ['Rs (MJ/m2/day)', 'shortwaveMjM2'],
  ['Precipitation (mm/day)', 'precipitationMm'],
  ['ETo (mm/day)', 'et0Mm'],
  ['tmax_c', 'tempMaxC'],
  ['tmin_c', 'tempMinC'],
  ['tdew_c', 'dewPointC'],
  ['ea_kpa', 'actualVaporKpa'],
  ['rhmax_pct', 'humidityMaxPct'],
  ['rhmin_pct', 'humidityMinPct'],
  ['rhmean_pct', 'humidityMeanPct'],
  ['wind_mps', 'windMps'],
  ['rs_mj_m2', 'shortwaveMjM2'],
  ['sunshine_h', 'sunshineHours'],
  // People
  ['Max temperature', 'tempMaxC'],
  ['Temperatura máxima (°C)', 'tempMaxC'],
  ['Température minimale (°C)', 'tempMinC'],
  ['Höchsttemperatur (°C)', 'tempMaxC'],
  ['Humedad relativa media', 'humidityMeanPct'],
  ['HR max (%)', 'humidityMaxPct'],
  ['Velocidad del viento', 'windMps'],
  ['Vitesse du vent (km/h)', 'windMps'],
  ['Windgeschwindigkeit', 'windMps'],
  ['Niederschlag (mm)', 'precipitationMm'],
  ['Pluie', 'precipitationMm'],
  ['Lluvia (mm)', 'precipitationMm'],
  ['Radiación solar', 'shortwaveMjM2'],
  ['Globalstrahlung', 'shortwaveMjM2'],
  ['Sonnenscheindauer', 'sunshineHours'],
  ['Taupunkt', 'dewPointC'],
  ['Fecha', 'date'],
  ['Datum', 'date'],
];

test.each(HEADERS)('%s names %s', (header, target) => {
  expect(guessTarget(header)?.target).toBe(target);
});

test.each([
  'Soil temperature (°C)',
  'VENTO, RAJADA MAXIMA DIARIA (AUT)(m/s)',
  'Wind direction (°)',
  'PRESSAO ATMOSFERICA MEDIA DIARIA (AUT)(mB)',
  'Vapour pressure deficit (kPa)',
  'ETo low (mm/day)',
  'EVAPORACAO DO PICHE, DIARIA(mm)',
  'Net radiation',
  'Mean maximum temperature',
  'Quality',
  '',
])('"%s" names nothing that is read', (header) => {
  expect(guessTarget(header)).toBeNull();
});

test('of two headers for one target the better known one has it, and of equals the first', () => {
  const targets = (headers: readonly string[]) => guessColumns(headers).map((guess) => guess?.target ?? null);
  expect(targets(['Max temperature at noon', 'tmax_c'])).toEqual([null, 'tempMaxC']);
  expect(targets(['ETo (mm/day)', 'ETo from nasa-power (mm/day)'])).toEqual(['et0Mm', null]);
  expect(targets(['rain', 'rain gauge 2'])).toEqual(['precipitationMm', null]);
});

test.each([
  ['WS2M', 2],
  ['WS10M', 10],
  ['wind_speed_10m_mean (m/s)', 10],
  ['Wind at 2 m (m/s)', 2],
  ['Wind (m/s)', null],
  ['wind_mps', null],
])('the wind of %s is from %s m', (header, heightM) => {
  expect(guessWindHeightM(header)).toBe(heightM);
});
