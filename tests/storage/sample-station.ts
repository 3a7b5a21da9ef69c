/** A station as a person imports one, with every kind of calibration. */

import { epochDayOf } from '../../src/domain/calendar';
import type { FusionModel, LocalBand } from '../../src/domain/calibration/model';
import { makeColumns, missingColumn } from '../../src/domain/series';
import { STATION_COLUMNS, type StationSeries } from '../../src/domain/station/types';
import type { Station, StationCalibration } from '../../src/protocol';

/** Three days with temperatures and an ETo on the first two. */
export function sampleSeries(): StationSeries {
  return {
    startDay: epochDayOf(2020, 1, 1),
    ...makeColumns(STATION_COLUMNS, () => missingColumn(3)),
    tempMaxC: Float64Array.of(31, 32, 30.5),
    tempMinC: Float64Array.of(20, 21, 19.5),
    et0Mm: Float64Array.of(4.5, 5, Number.NaN),
  };
}

export function sampleStation(changes: Partial<Station> = {}): Station {
  return {
    id: 'station-1',
    name: 'Fazenda Areão',
    latitudeDeg: -22.7,
    longitudeDeg: -47.64,
    elevationM: 546,
    importedAt: Date.UTC(2024, 5, 1),
    fileName: 'areao.csv',
    series: sampleSeries(),
    isSource: true,
    calibration: null,
    ...changes,
  };
}

const QUANTILES = { low: -1.5, high: 1.5, levels: [-1, 0, 1] };
const BAND: LocalBand = {
  errorScale: { atZeroMm: 0.1, perMm: 0.05, floorMm: 0.1 },
  errors: { DJF: QUANTILES, MAM: QUANTILES, JJA: QUANTILES, SON: QUANTILES },
};
const SKILL = { dayCount: 2, r2: 0.8, kge: 0.9, nse: 0.7, maeMm: 0.3, rmseMm: 0.4, pbiasPct: -1 };

function calibrationOf(correction: StationCalibration['correction']): StationCalibration {
  return {
    madeAt: Date.UTC(2024, 5, 2),
    report: {
      level: correction.kind === 'model' ? 'full' : 'two-parameters',
      base: 'region',
      firstDay: epochDayOf(2020, 1, 1),
      lastDay: epochDayOf(2020, 1, 2),
      truthDayCount: 2,
      // Too few days for a correlation: not a number, and no reason to lose the calibration.
      before: { ...SKILL, r2: Number.NaN },
      after: { ...SKILL, band: { coverage90: 0.9, meanWidthMm: 1.2, crpsMm: 0.2 } },
      isUsed: true,
    },
    correction,
  };
}

/** What a short record gives. */
export const ADJUSTED = calibrationOf({
  kind: 'adjustment',
  adjustment: { meanMm: 4, offsetMm: 0.2, factor: 1.1, monthlyMm: Array(12).fill(0) },
  band: BAND,
});

const MODEL: FusionModel = {
  climatology: [4, 1, 0.5, 0, 0.1],
  priorVarianceMm2: 1.2,
  persistence: 0.4,
  combinations: [
    {
      corrections: [
        {
          source: 'nasa-power',
          form: 'penman-monteith',
          predictors: ['radiationTermMm', 'aerodynamicTermMm'],
          ranges: [
            [0, 8],
            [0, 5],
          ],
          coefficients: [1, 1, 0, 0, 0],
        },
      ],
      interceptsMm: [0],
      slopes: [1],
      covarianceMm2: [[0.2]],
      restoration: { meanMm: 4, factor: 1.05 },
      ...BAND,
    },
  ],
};

/** What a long record gives. */
export const FITTED = calibrationOf({ kind: 'model', model: MODEL });
