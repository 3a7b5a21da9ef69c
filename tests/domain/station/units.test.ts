import { expect, test } from 'vitest';
import { STATION_TARGETS, type StationTarget, type StationUnit } from '../../../src/domain/station/types';
import { conversionOf, guessUnit, unitsOf } from '../../../src/domain/station/units';

test.each<readonly [StationTarget, StationUnit, number, number]>([
  ['tempMaxC', 'degF', 212, 100],
  ['tempMaxC', 'K', 273.15, 0],
  ['humidityMeanPct', 'fraction', 0.65, 65],
  ['windMps', 'kmh', 36, 10],
  ['windMps', 'mph', 10, 4.4704],
  // A knot is 1852 m in an hour.
  ['windMps', 'kn', 3600, 1852],
  ['shortwaveMjM2', 'W/m2', 250, 21.6],
  ['shortwaveMjM2', 'kWh/m2', 5, 18],
  ['shortwaveMjM2', 'Wh/m2', 5000, 18],
  ['shortwaveMjM2', 'kJ/m2', 18_000, 18],
  ['shortwaveMjM2', 'J/cm2', 1800, 18],
  ['shortwaveMjM2', 'cal/cm2', 500, 20.934],
  ['precipitationMm', 'in', 1, 25.4],
  ['precipitationMm', 'cm', 1.5, 15],
  ['sunshineHours', 'min', 450, 7.5],
  ['sunshineHours', 's', 27_000, 7.5],
  ['actualVaporKpa', 'hPa', 21, 2.1],
  ['actualVaporKpa', 'mbar', 21, 2.1],
])('%s: of %s, %d is %d in ours', (target, unit, value, ours) => {
  expect(conversionOf(target, unit)?.(value)).toBeCloseTo(ours, 10);
});

test('every unit that can be chosen can be converted, and no unit of another quantity', () => {
  for (const target of STATION_TARGETS) {
    for (const unit of unitsOf(target)) expect(conversionOf(target, unit), `${target} ${unit}`).toBeTypeOf('function');
  }
  expect(conversionOf('tempMaxC', 'mm')).toBeUndefined();
});

test.each<readonly [StationTarget, string, StationUnit | null]>([
  ['tempMaxC', 'Tmax (°C)', 'degC'],
  ['tempMaxC', 'TEMPERATURA MAXIMA, DIARIA(°C)', 'degC'],
  ['tempMaxC', 'TEMPERATURA MAXIMA, DIARIA (AUT)(\uFFFDC)', 'degC'],
  ['tempMaxC', 'Tmax [°F]', 'degF'],
  ['tempMaxC', 'tmax_c', 'degC'],
  ['tempMaxC', 'Temperature K', 'K'],
  ['tempMaxC', 'Tmax', null],
  ['tempMaxC', 'T2M_MAX', null],
  ['tempMaxC', 'TX (0.1 °C)', null],
  ['tempMaxC', 'Maximum temperature in 0.1 degrees Celsius', null],
  ['humidityMeanPct', 'RH (%)', 'percent'],
  ['humidityMeanPct', 'rhmean_pct', 'percent'],
  ['humidityMeanPct', 'RH2M', null],
  ['windMps', 'Wind [km/h]', 'kmh'],
  ['windMps', 'VENTO, VELOCIDADE MEDIA DIARIA(m/s)', 'mps'],
  ['windMps', 'wind_mps', 'mps'],
  ['windMps', 'wind (mp/h)', 'mph'],
  ['windMps', 'wind m s⁻¹', 'mps'],
  ['windMps', 'Wind at 2 m', null],
  ['shortwaveMjM2', 'Rs MJ m⁻² d⁻¹', 'MJ/m2'],
  ['shortwaveMjM2', 'Rs (MJ/m2/day)', 'MJ/m2'],
  ['shortwaveMjM2', 'rs_mj_m2', 'MJ/m2'],
  ['shortwaveMjM2', 'Rs (MJ/m^2)', 'MJ/m2'],
  ['shortwaveMjM2', 'Solar W/m2', 'W/m2'],
  ['shortwaveMjM2', 'Solar (kWh/m²)', 'kWh/m2'],
  ['shortwaveMjM2', 'Solar (Ly)', 'cal/cm2'],
  ['shortwaveMjM2', 'Solar (kJ/m²/h)', null],
  ['sunshineHours', 'sunshine_h', 'h'],
  ['sunshineHours', 'sunshine_duration (s)', 's'],
  ['precipitationMm', 'Rain (in)', 'in'],
  ['precipitationMm', 'PRECIPITACAO TOTAL, DIARIO(mm)', 'mm'],
  ['precipitationMm', 'Rain (mm/h)', null],
  ['et0Mm', 'ETo (mm/day)', 'mm'],
  ['actualVaporKpa', 'ea_kpa', 'kPa'],
])('%s: "%s" names %s', (target, header, unit) => {
  expect(guessUnit(target, header)).toBe(unit);
});
