import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { weightTiers } from '../../src/domain/fusion/weights';
import {
  CONNECT_ORIGINS,
  metaOf,
  PROVIDER_ATTRIBUTIONS,
  SOURCE_METAS,
  servesPoint,
  windowFor,
} from '../../src/sources/registry';

const TODAY = epochDayOf(2024, 5, 10);

describe('the table of sources', () => {
  test('holds every source once, under its own id', () => {
    const ids = SOURCE_METAS.map(({ id }) => id);
    expect(ids).toEqual([
      'nasa-power',
      'open-meteo-archive',
      'open-meteo-historical-forecast',
      'open-meteo-forecast',
      'bright-sky',
      'geosphere-austria',
      'nws-observations',
      'nws-forecast',
      'met-norway',
      'own-station',
      'simulated',
    ]);
    expect(ids.map((id) => metaOf(id).id)).toEqual(ids);
  });

  test('credits every provider with a text, a link and a licence', () => {
    for (const { id, attribution } of [...SOURCE_METAS, ...PROVIDER_ATTRIBUTIONS]) {
      expect(Object.values(attribution), id).not.toContain('');
    }
  });

  test('links the credits of all that is fetched by https', () => {
    const fetched = [...SOURCE_METAS, ...PROVIDER_ATTRIBUTIONS].filter(({ origins }) => origins.length > 0);
    expect(fetched).toHaveLength(13);
    for (const { attribution } of fetched) {
      expect(attribution.url).toMatch(/^https:\/\//);
      expect(attribution.licenceUrl).toMatch(/^https:\/\//);
    }
  });

  test('names every origin that the page connects to, each once', () => {
    expect(CONNECT_ORIGINS).toEqual([
      'https://power.larc.nasa.gov',
      'https://archive-api.open-meteo.com',
      'https://historical-forecast-api.open-meteo.com',
      'https://api.open-meteo.com',
      'https://api.brightsky.dev',
      'https://dataset.api.hub.geosphere.at',
      'https://api.weather.gov',
      'https://api.met.no',
      'https://ensemble-api.open-meteo.com',
      'https://geocoding-api.open-meteo.com',
    ]);
  });
});

describe('the days a source has, one table for the planner and the clients (D18)', () => {
  test.each([
    ['nasa-power', epochDayOf(1981, 1, 1), epochDayOf(2024, 5, 8)],
    ['open-meteo-archive', epochDayOf(1940, 1, 1), epochDayOf(2024, 5, 8)],
    ['open-meteo-historical-forecast', epochDayOf(2017, 1, 1), epochDayOf(2024, 5, 9)],
    ['open-meteo-forecast', epochDayOf(2024, 2, 8), epochDayOf(2024, 5, 25)],
    ['bright-sky', epochDayOf(2010, 1, 1), epochDayOf(2024, 5, 9)],
    ['nws-observations', epochDayOf(2024, 5, 3), epochDayOf(2024, 5, 9)],
    ['nws-forecast', epochDayOf(2024, 5, 10), epochDayOf(2024, 5, 16)],
    ['met-norway', epochDayOf(2024, 5, 10), epochDayOf(2024, 5, 19)],
  ] as const)('%s', (id, first, last) => {
    expect(windowFor(metaOf(id), TODAY)).toEqual({ first, last });
  });
});

describe('where a source has data (D20)', () => {
  const idsServing = (countries: readonly string[] | null) =>
    SOURCE_METAS.filter((meta) => servesPoint(meta, countries)).map(({ id }) => id);
  const GLOBAL = [
    'nasa-power',
    'open-meteo-archive',
    'open-meteo-historical-forecast',
    'open-meteo-forecast',
    'met-norway',
    'own-station',
    'simulated',
  ];

  test.each([
    ['Brazil', ['076'], []],
    ['the United States', ['840'], ['nws-observations', 'nws-forecast']],
    ['Puerto Rico', ['630'], ['nws-observations', 'nws-forecast']],
    ['Canada near the border', ['124', '840'], ['nws-observations', 'nws-forecast']],
    ['Canada', ['124'], []],
    ['Germany', ['276'], ['bright-sky']],
    ['Salzburg', ['040', '276'], ['bright-sky', 'geosphere-austria']],
    ['the open sea', [], []],
  ])('%s is served by the global sources and its own', (_name, countries, own) => {
    expect(idsServing(countries).toSorted()).toEqual([...GLOBAL, ...own].toSorted());
  });

  test('where the countries are not known, every source is asked and the provider decides', () => {
    expect(idsServing(null)).toEqual(SOURCE_METAS.map(({ id }) => id));
  });
});

test.each([null, [], ['076'], ['276'], ['040'], ['840'], ['630'], ['578']])(
  'every source that may answer in %j has a weight there, or its answer would be thrown away',
  (countries) => {
    const weighed = weightTiers(countries).flatMap((table) => Object.keys(table));
    const mayAnswer = SOURCE_METAS.filter((meta) => countries?.length === 0 || servesPoint(meta, countries));
    expect(mayAnswer.map(({ id }) => id).filter((id) => !weighed.includes(id))).toEqual([]);
  },
);
