/** What the domain offers, by name. A change here is a change for everyone who builds on it: make it on purpose. */
import { expect, test } from 'vitest';
import * as at from '../../src/domain/at';
import * as atmosphere from '../../src/domain/atmosphere';
import * as calendar from '../../src/domain/calendar';
import * as civilDay from '../../src/domain/hourly/civil-day';
import * as dailyFromHourly from '../../src/domain/hourly/daily-from-hourly';
import * as daylight from '../../src/domain/hourly/daylight';
import * as et0OfDays from '../../src/domain/hourly/et0-of-days';
import * as extremeOver from '../../src/domain/hourly/extreme-over';
import * as hourTrack from '../../src/domain/hourly/hour-track';
import * as hoursOfDays from '../../src/domain/hourly/hours-of-days';
import * as humidityFromDewPoint from '../../src/domain/hourly/humidity-from-dew-point';
import * as meanOver from '../../src/domain/hourly/mean-over';
import * as totalOver from '../../src/domain/hourly/total-over';
import * as tracks from '../../src/domain/hourly/tracks';
import * as radiation from '../../src/domain/radiation';
import * as actualVapor from '../../src/domain/reference-et/actual-vapor';
import * as aggregate from '../../src/domain/reference-et/aggregate';
import * as clearSky from '../../src/domain/reference-et/clear-sky';
import * as daily from '../../src/domain/reference-et/daily';
import * as hargreaves from '../../src/domain/reference-et/hargreaves';
import * as etHourly from '../../src/domain/reference-et/hourly';
import * as hourlyRadiation from '../../src/domain/reference-et/hourly-radiation';
import * as hourlyStep from '../../src/domain/reference-et/hourly-step';
import * as penmanMonteith from '../../src/domain/reference-et/penman-monteith';
import * as periods from '../../src/domain/reference-et/periods';
import * as priestleyTaylor from '../../src/domain/reference-et/priestley-taylor';
import * as etSeries from '../../src/domain/reference-et/series';
import * as standards from '../../src/domain/reference-et/standards';
import * as terms from '../../src/domain/reference-et/terms';
import * as result from '../../src/domain/result';
import * as series from '../../src/domain/series';
import * as solar from '../../src/domain/solar';
import * as solarHour from '../../src/domain/solar-hour';
import * as units from '../../src/domain/units';

const EXPORTS: readonly (readonly [string, object, string])[] = [
  ['at', at, 'at'],
  [
    'atmosphere',
    atmosphere,
    `PRESSURE_EXPONENT airPressure flooredWind meanTemperature possibleHumidity psychrometricConstant saturationVapor
     saturationVaporAt slopeOfSaturationVapor vaporFromDewPoint vaporFromHumidityMax vaporFromHumidityMaxMin
     vaporFromHumidityMean vaporFromPsychrometer vaporFromTempMin vaporOfSaturation windAt2m`,
  ],
  [
    'calendar',
    calendar,
    `MS_PER_DAY civilDateOf civilDayAt dayCount dayOfYear daysOfYear epochDayOf firstDayOfYear formatCompactDate
     formatIsoDate lastDayOfYear monthsOf parseCompactDate parseIsoDate yearOf`,
  ],
  ['hourly/civil-day', civilDay, 'civilDaySpan'],
  ['hourly/daily-from-hourly', dailyFromHourly, 'LEAST_COVERAGE dailyFromHourly'],
  ['hourly/daylight', daylight, 'daylightSpan seasonalCorrection'],
  ['hourly/et0-of-days', et0OfDays, 'hourlyEt0 hourlyEt0OfDays'],
  ['hourly/extreme-over', extremeOver, 'maxOver minOver'],
  ['hourly/hour-track', hourTrack, 'HOUR_MS HOUR_VARIABLES joinHours missingHours wholeHours'],
  ['hourly/hours-of-days', hoursOfDays, 'hoursOfDays'],
  ['hourly/humidity-from-dew-point', humidityFromDewPoint, 'humidityFromDewPoint humidityTrackFromDewPoint'],
  ['hourly/mean-over', meanOver, 'meanOver'],
  ['hourly/total-over', totalOver, 'totalOver'],
  [
    'hourly/tracks',
    tracks,
    'disjointIntervals indexAfter instantTrack intervalSamples intervalTrack tidyIntervals tidyTrack valueAt',
  ],
  [
    'radiation',
    radiation,
    `DAILY_SOIL_HEAT_MJ_M2 FAO56_ANGSTROM HARGREAVES_RADIATION REFERENCE_ALBEDO SUNLESS_RATIO clearSkyFromAngstrom
     clearSkyFromElevation monthlySoilHeat monthlySoilHeatSoFar netLongwave netRadiation netShortwave relativeShortwave
     shortwaveFromSunshine shortwaveFromTempRange`,
  ],
  ['reference-et/actual-vapor', actualVapor, 'actualVapor'],
  ['reference-et/aggregate', aggregate, 'etByPeriod'],
  [
    'reference-et/clear-sky',
    clearSky,
    'beamClearness clearSkyFull diffuseClearness hourlySunHeightSine meanSunHeightSine precipitableWater',
  ],
  ['reference-et/daily', daily, 'dailyReferenceEt etSetting fillTerms'],
  ['reference-et/hargreaves', hargreaves, 'hargreavesReferenceEt'],
  ['reference-et/hourly', etHourly, 'hourlyReferenceEt hourlyReferenceEtSeries visitHours'],
  ['reference-et/hourly-radiation', hourlyRadiation, 'hourRatio hourSun isRatioCarried'],
  ['reference-et/hourly-step', hourlyStep, 'hourSetting hourTerms'],
  ['reference-et/penman-monteith', penmanMonteith, 'MM_PER_MJ_M2 aerodynamicTerm radiationTerm'],
  ['reference-et/periods', periods, 'middleOfMonth periodsOver'],
  ['reference-et/priestley-taylor', priestleyTaylor, 'PRIESTLEY_TAYLOR_ALPHA priestleyTaylorEt'],
  ['reference-et/series', etSeries, 'referenceEtSeries'],
  [
    'reference-et/standards',
    standards,
    `ASCE_HOURLY_SHORT ASCE_HOURLY_TALL ASCE_SHORT ASCE_TALL FAO56_HOURLY_SHORT FAO56_SHORT REFET_HOURLY_SHORT
     REFET_HOURLY_TALL REFET_SHORT REFET_TALL`,
  ],
  ['reference-et/terms', terms, 'emptyWorkspace'],
  ['result', result, 'assertNever fail ok'],
  [
    'series',
    series,
    `INPUT_VARIABLES SOURCE_COLUMNS SOURCE_EXTRAS SOURCE_VARIABLES copyOverlap countDaysWithData countPresent hasAnyValue joinSeries lengthOf makeColumns
     missingColumn missingSourceSeries sliceSeries`,
  ],
  [
    'solar',
    solar,
    'FAO56_SUN daylightHours extraterrestrialRadiation inverseRelativeDistance solarDeclination sunsetHourAngle',
  ],
  [
    'solar-hour',
    solarHour,
    `HOURS_PER_DEGREE extraterrestrialRadiationOver periodAngles solarTimeAngle sunHeight sunHeightSineAt sunOfDay`,
  ],
  [
    'units',
    units,
    `celsiusToFahrenheit cmToMm degreesToRadians fahrenheitToCelsius feetToMetres fractionToPercent hpaToKpa inHgToKpa inchesToMm
     jCm2ToMjM2 kelvinToCelsius kilometresToMiles kjM2ToMjM2 kmhToMps knotsToMps kpaToInHg kwhM2ToMjM2 langleyToMjM2 metresToFeet minutesToHours
     mjM2DayToWattM2 mjM2ToLangley mmToInches mphToMps mpsToMph perHourToPerMinute radiansToDegrees secondsToHours wattM2ToMjM2Day
     wattM2ToMjM2Minute whM2ToMjM2`,
  ],
];

test.each(EXPORTS)('domain/%s exports what is listed', (_module, exported, names) => {
  expect(Object.keys(exported).sort()).toEqual(names.split(/\s+/).sort());
});
