import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { toJsonText, toResultDocument } from '../../src/share/export-json';
import { sampleResult, simulatedResult } from './sample-result';

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
      method: { equation: 'fao56-penman-monteith-daily', vaporForm: 'rh-mean', fusion: 'single-source' },
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
      bySource: { 'nasa-power': { et0Mm: 4.123457, providerEt0Mm: 4.2, inputs: document.days[0].inputs } },
    });
  });

  test('keeps a zero a zero', () => {
    expect(document.days[1]).toMatchObject({ et0Mm: 0, quality: 'LOW', flags: ['single-source', 'forecast'] });
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

  test('gives the likely range of the days ahead, and of no other', () => {
    expect(document.days[1]).toMatchObject({ et0LowMm: -0.1, et0HighMm: 0.25 });
    expect(document.days[0]).not.toHaveProperty('et0LowMm');
    expect(document.days[2]).not.toHaveProperty('et0HighMm');
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
    expect(document.days[2]).toMatchObject({ et0Mm: null, quality: null, flags: ['missing-humidity'] });
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
