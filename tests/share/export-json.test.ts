import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { toJsonText, toResultDocument } from '../../src/share/export-json';
import { sampleResult, simulatedResult, stationMethod, uncalibratedResult } from './sample-result';

describe('the exported JSON', () => {
  const document = JSON.parse(toJsonText(sampleResult()));

  test('has the documented head', () => {
    expect(document).toMatchObject({
      version: 1,
      simulated: false,
      appVersion: '1.2.3',
      computedAt: '2024-03-05T12:30:00.000Z',
      site: {
        latitude: 0,
        longitude: -47.6476,
        elevationM: -4.5,
        elevationSource: 'open-meteo-dem',
        timeZone: 'America/Belem',
      },
      period: { start: '2024-02-28', end: '2024-03-01' },
      method: { equation: 'fao56-penman-monteith-daily', vaporForm: 'rh-mean', fusion: 'kalman-update' },
      warnings: [],
    });
    expect(document.sources).toEqual([
      {
        id: 'nasa-power',
        url: 'https://power.larc.nasa.gov/api/temporal/daily/point?start=20240228',
        retrievedAt: '2024-03-05T12:29:00.000Z',
        fromCache: true,
        cache: 'stale',
        dayCount: 3,
        dayDefinition: 'local-solar-day',
        kind: 'modelled',
        partialDayCount: 1,
      },
    ]);
    expect(document.forecastBand).toEqual({
      memberCount: 31,
      url: 'https://ensemble-api.open-meteo.com/v1/ensemble?start=2024-02-29',
    });
  });

  test('has every day once, the leap day too', () => {
    expect(document.days.map((day: { date: string }) => day.date)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  test('gives a day with its inputs, rating, flags and the ETo of each source', () => {
    expect(document.days[0]).toEqual({
      date: '2024-02-28',
      et0Mm: 4.123457,
      quality: 'HIGH',
      flags: [],
      inputs: {
        tempMaxC: 12.5,
        tempMinC: 12.5,
        tempMeanC: 12.5,
        humidityMeanPct: 80,
        wind2mMps: 12.5,
        shortwaveMjM2: 12.5,
        precipitationMm: 12.5,
      },
      et0LowMm: 3.5,
      et0HighMm: 4.75,
      equationEt0Mm: 4.5,
      wetProbability: 0.85,
      fusion: { normalMm: 4, carriedMm: 0.25, restoredMm: -0.0625, localMm: 0 },
      bySource: {
        'nasa-power': {
          et0Mm: 4.123457,
          providerEt0Mm: 4.2,
          correctedEt0Mm: 4.1,
          shiftMm: -0.064043,
          inputs: document.days[0].inputs,
        },
      },
    });
  });

  test('keeps a zero a zero', () => {
    expect(document.days[1]).toMatchObject({
      et0Mm: 0,
      et0LowMm: 0,
      equationEt0Mm: 0,
      quality: 'LOW',
      flags: ['single-source', 'forecast', 'not-calibrated'],
    });
    expect(Object.values(document.days[1].inputs)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('says of each input how it was estimated and what is doubtful about it, on the days where it is so (D7)', () => {
    expect(document.days[1]).toMatchObject({
      estimated: { wind2mMps: 'wind-default', shortwaveMjM2: 'radiation-from-cloud' },
      doubts: { tempMaxC: ['repeated'] },
    });
    expect(document.days[1].estimated).not.toHaveProperty('tempMaxC');
    for (const name of ['estimated', 'doubts']) {
      // That a source had no value is to be seen in bySource; it is no doubt.
      expect(document.days[0]).not.toHaveProperty(name);
      expect(document.days[2]).not.toHaveProperty(name);
    }
  });

  test('gives the 90 % band of every day that has one', () => {
    expect(document.days[1]).toMatchObject({ et0LowMm: 0, et0HighMm: 0.5 });
    for (const name of ['et0LowMm', 'et0HighMm']) expect(document.days[2]).not.toHaveProperty(name);
  });

  test('gives the ensemble’s spread on the days ahead, and on no other', () => {
    expect(document.days[1]).toMatchObject({ forecastLowMm: -0.1, forecastHighMm: 0.25 });
    for (const name of ['forecastLowMm', 'forecastHighMm']) {
      expect(document.days[0]).not.toHaveProperty(name);
      expect(document.days[2]).not.toHaveProperty(name);
    }
  });

  test('says of a calibrated day how it came about, and of no other', () => {
    for (const name of ['fusion', 'wetProbability']) {
      expect(document.days[1]).not.toHaveProperty(name);
      expect(document.days[2]).not.toHaveProperty(name);
    }
    expect(document.days[1].bySource['nasa-power']).toMatchObject({ correctedEt0Mm: null, shiftMm: null });
  });

  test('has nothing of a calibration where there is none', () => {
    const { method, days } = toResultDocument(uncalibratedResult());
    expect(method.calibration).toEqual({ kind: 'none', reason: 'outside-regions' });
    for (const day of days) {
      expect(day).not.toHaveProperty('fusion');
      expect(day.bySource['nasa-power']).not.toHaveProperty('correctedEt0Mm');
      expect(day.bySource['nasa-power']).not.toHaveProperty('shiftMm');
    }
  });

  test('says what the estimates were learnt from, with the skill on days held out', () => {
    expect(document.method.calibration).toMatchObject({
      kind: 'region',
      id: 'brazil',
      heldOut: { maeMm: 0.33, rmseMm: 0.42, band: { coverage90: 0.9 } },
      sources: ['nasa-power'],
    });
  });

  test('gives the days of a station’s record as dates, and null for a figure that could not be had', () => {
    const { calibration } = JSON.parse(toJsonText(sampleResult({ method: stationMethod() }))).method;
    expect(calibration).toMatchObject({ kind: 'station', stationId: 's-1', name: 'Farm' });
    expect(calibration.fit).toMatchObject({
      level: 'monthly',
      base: 'region',
      first: '2019-01-01',
      last: '2023-12-31',
      truthDayCount: 1700,
      after: { maeMm: 0.31, kge: null },
      isUsed: true,
    });
    for (const name of ['firstDay', 'lastDay']) expect(calibration.fit).not.toHaveProperty(name);
  });

  test('names the station that measured', () => {
    const station = { id: 'KDCA', name: 'Reagan National', distanceKm: 5.4, elevationM: null };
    const [report] = sampleResult().sources;
    if (!report) throw new Error('The sample has no source.');
    const { sources } = toResultDocument(sampleResult({ sources: [{ ...report, kind: 'measured', station }] }));
    expect(sources[0]).toMatchObject({ kind: 'measured', station });
  });

  test('has no band where there is none', () => {
    const { forecastBand: _, ...days } = sampleResult().days;
    expect(toResultDocument(sampleResult({ days }))).not.toHaveProperty('forecastBand');
  });

  test('gives null for what is missing, and no rating to a day without ETo', () => {
    expect(document.days[2]).toMatchObject({ et0Mm: null, equationEt0Mm: null, quality: null });
    expect(document.days[2].flags).toEqual(['missing-humidity']);
    expect(document.days[2].inputs).toMatchObject({ humidityMeanPct: null, tempMaxC: -3.25 });
    expect(document.days[2].bySource['nasa-power']).toMatchObject({ et0Mm: null, providerEt0Mm: null });
  });

  test('says at its top that the climate is simulated', () => {
    expect(toResultDocument(simulatedResult()).simulated).toBe(true);
  });

  test('gives the days and instants inside failures and warnings as dates', () => {
    const failure = { code: 'outside-coverage', first: epochDayOf(1981, 1, 1), last: epochDayOf(2024, 3, 3) } as const;
    const report = { id: 'nasa-power', url: null, retrievedAt: null, cache: null, dayCount: 0 } as const;
    const about = { dayDefinition: 'local-solar-day', kind: 'modelled', partialDayCount: 0 } as const;
    const outdated = { code: 'outdated', updatedAt: Date.UTC(2024, 2, 1) } as const;
    const { sources, warnings } = toResultDocument(
      sampleResult({
        sources: [
          { ...report, ...about, failure },
          { ...report, ...about, id: 'nws-forecast', failure: outdated },
        ],
        warnings: [
          { code: 'source-failed', source: 'nasa-power', failure },
          { code: 'stale-cache', source: 'nasa-power', retrievedAt: Date.UTC(2024, 2, 1) },
          { code: 'near-coast' },
        ],
      }),
    );
    const dated = { code: 'outside-coverage', first: '1981-01-01', last: '2024-03-03' };
    expect(sources[0]).toMatchObject({ url: null, retrievedAt: null, fromCache: false, failure: dated });
    expect(sources[1]).toMatchObject({ failure: { code: 'outdated', updatedAt: '2024-03-01T00:00:00.000Z' } });
    expect(warnings).toEqual([
      { code: 'source-failed', source: 'nasa-power', failure: dated },
      { code: 'stale-cache', source: 'nasa-power', retrievedAt: '2024-03-01T00:00:00.000Z' },
      { code: 'near-coast' },
    ]);
  });
});
