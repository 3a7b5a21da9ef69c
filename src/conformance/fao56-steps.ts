/** The worked examples of FAO-56 (Allen et al. 1998) that show single steps: Examples 2 to 16, and a rule of its text. */
import {
  airPressure,
  flooredWind,
  meanTemperature,
  psychrometricConstant,
  saturationVapor,
  saturationVaporAt,
  vaporFromHumidityMax,
  vaporFromHumidityMaxMin,
  vaporFromHumidityMean,
  vaporFromPsychrometer,
  windAt2m,
} from '../domain/atmosphere';
import {
  HARGREAVES_RADIATION,
  monthlySoilHeat,
  monthlySoilHeatSoFar,
  netRadiation,
  netShortwave,
  shortwaveFromTempRange,
} from '../domain/radiation';
import {
  daylightHours,
  extraterrestrialRadiation,
  inverseRelativeDistance,
  solarDeclination,
  sunsetHourAngle,
} from '../domain/solar';
import { mayAtRio, rioNetLongwave, temperatureOnlyBangkok } from './fao56-places';
import { figures, type Origin, UNIT, type Vector, vector } from './vector';

const { hours, kpa, kpaC, mjDay, mps, none, rad } = UNIT;

function example(number: number | string): Origin {
  return { group: 'fao56-steps', key: `Ex${number}`, source: `FAO-56, Example ${number}` };
}

/** Ex 3 and Ex 5: the extremes of a day in °C, and of its relative humidity in %. */
const EX3 = { tempMaxC: 24.5, tempMinC: 15 };
const EX5 = { tempMaxC: 25, tempMinC: 18, humidityMaxPct: 82, humidityMinPct: 54 };
const EX5_MEAN_PCT = 68;

const EX4 = { dryBulbC: 25.6, wetBulbC: 19.5, pressureKpa: airPressure(1200), coefficientPerC: 0.000662 };

/** Ex 8 and 9: 20° S on 3 September. */
const EX8_LATITUDE = -20;
const EX8_DAY = 246;
const ex8Declination = () => solarDeclination(EX8_DAY);
const ex8Sunset = () => sunsetHourAngle(EX8_LATITUDE, ex8Declination());

/** Ex 15: Lyon in July. */
const ex15Ra = () => extraterrestrialRadiation(45.72, 196);
const ex15Rs = () => {
  const day = { tempMaxC: 26.6, tempMinC: 14.8, extraterrestrialMjM2: ex15Ra() };
  return shortwaveFromTempRange(day, HARGREAVES_RADIATION.inland);
};

type Step = readonly [example: number | string, quantity: string, unit: string, known: string, compute: () => number];

const STEPS: readonly Step[] = [
  [2, 'P', kpa, '81.75579640764421 (81.8)', () => airPressure(1800)],
  [2, 'γ', kpaC, '0.0543676046110834 (0.054)', () => psychrometricConstant(airPressure(1800))],
  [3, 'e°(Tmax)', kpa, '3.07464905088159 (3.075)', () => saturationVaporAt(EX3.tempMaxC)],
  [3, 'e°(Tmin)', kpa, '1.7053462321157722 (1.705)', () => saturationVaporAt(EX3.tempMinC)],
  [3, 'es', kpa, '2.389997641498681 (2.39)', () => saturationVapor(EX3.tempMaxC, EX3.tempMinC)],
  // What es would be by the wrong way that the example warns of.
  [
    3,
    'e°(Tmean)',
    kpa,
    '2.302338628043423 (2.30)',
    () => saturationVaporAt(meanTemperature(EX3.tempMaxC, EX3.tempMinC)),
  ],
  [4, 'P', kpa, '87.89663392119601 (87.9)', () => airPressure(1200)],
  [4, 'ea', kpa, '1.9119359138798777 (1.91)', () => vaporFromPsychrometer(EX4)],
  [5, 'e°(Tmin)', kpa, '2.063989202660485 (2.064)', () => saturationVaporAt(EX5.tempMinC)],
  [5, 'e°(Tmax)', kpa, '3.1677777175068473 (3.168)', () => saturationVaporAt(EX5.tempMaxC)],
  [5, 'ea(RHmax, RHmin)', kpa, '1.7015355568176478 (1.70)', () => vaporFromHumidityMaxMin(EX5)],
  [5, 'ea(RHmax)', kpa, '1.6924711461815978 (1.69)', () => vaporFromHumidityMax(EX5.tempMinC, EX5.humidityMaxPct)],
  [
    5,
    'ea(RHmean)',
    kpa,
    '1.7788007528568932 (1.78)',
    () => vaporFromHumidityMean(EX5.tempMaxC, EX5.tempMinC, EX5_MEAN_PCT),
  ],
  [6, 'es − ea', kpa, '(0.91)', () => saturationVapor(EX5.tempMaxC, EX5.tempMinC) - vaporFromHumidityMaxMin(EX5)],
  [8, 'dr', none, '0.9848288195980806 (0.985)', () => inverseRelativeDistance(EX8_DAY)],
  [8, 'δ', rad, '0.11965509269706703 (0.120)', ex8Declination],
  [8, 'ωs', rad, '1.5270224148343854 (1.527)', ex8Sunset],
  [8, 'Ra', mjDay, '32.193995875112726 (32.2)', () => extraterrestrialRadiation(EX8_LATITUDE, EX8_DAY)],
  [9, 'N', hours, '11.66559194558473 (11.7)', () => daylightHours(ex8Sunset())],
  [10, 'Ra', mjDay, '25.111027766060584 (25.1)', () => mayAtRio().extraterrestrialMjM2],
  [10, 'N', hours, '10.895075610994413 (10.9)', () => mayAtRio().daylightHours],
  [10, 'Rs', mjDay, '14.456098248473293 (14.5)', () => mayAtRio().shortwaveMjM2],
  [10, 'Rso', mjDay, '18.833270824545437 (18.8)', () => mayAtRio().clearSkyMjM2],
  [11, 'Rnl', mjDay, '3.508540861149128 (3.5)', rioNetLongwave],
  [
    12,
    'Rn',
    mjDay,
    '7.622654790175308 (7.6)',
    () => netRadiation(netShortwave(mayAtRio().shortwaveMjM2), rioNetLongwave()),
  ],
  [13, 'G (Eq. 43)', mjDay, '0.329 (0.33)', () => monthlySoilHeat(14.1, 18.8)],
  [13, 'G (Eq. 44)', mjDay, '0.28 (0.28)', () => monthlySoilHeatSoFar(14.1, 16.1)],
  [14, 'u2', mps, '2.393443440537421 (2.4)', () => windAt2m(3.2, 10)],
  [14, 'u2/u10', none, '0.7479510751679441 (0.748)', () => windAt2m(1, 10)],
  [15, 'Ra', mjDay, '40.554555810136996 (40.6)', ex15Ra],
  [15, 'Rs', mjDay, '22.2895158503034 (22.3)', ex15Rs],
  [16, 'Rs', mjDay, '(21.9)', () => temperatureOnlyBangkok().shortwaveMjM2],
  [16, 'Rn', mjDay, '(13.9)', () => temperatureOnlyBangkok().netRadiationMjM2],
];

/** The advice of p. 63 for calm air. */
const WIND_FLOOR = vector(
  { group: 'fao56-steps', key: 'p63', source: 'FAO-56, p. 63' },
  ['u2', mps],
  figures('0.5 (0.5)'),
  () => flooredWind(0.2, 0.5),
);

export const FAO56_STEPS: readonly Vector[] = [
  ...STEPS.map(([number, quantity, unit, known, compute]) =>
    vector(example(number), [quantity, unit], figures(known), compute),
  ),
  WIND_FLOOR,
];
