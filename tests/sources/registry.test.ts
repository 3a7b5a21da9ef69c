import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { CONNECT_ORIGINS, metaOf, PROVIDER_ATTRIBUTIONS, SOURCE_METAS, windowFor } from '../../src/sources/registry';

const TODAY = epochDayOf(2024, 5, 10);

describe('the table of sources', () => {
  test('holds every source once, under its own id', () => {
    const ids = SOURCE_METAS.map(({ id }) => id);
    expect(ids).toEqual(['nasa-power', 'open-meteo-archive', 'open-meteo-forecast', 'simulated']);
    expect(ids.map((id) => metaOf(id).id)).toEqual(ids);
  });

  test('credits every provider with a text, a link and a licence', () => {
    for (const { id, attribution } of [...SOURCE_METAS, ...PROVIDER_ATTRIBUTIONS]) {
      expect(Object.values(attribution), id).not.toContain('');
    }
  });

  test('links the credits of all that is fetched by https', () => {
    const fetched = [...SOURCE_METAS, ...PROVIDER_ATTRIBUTIONS].filter(({ origins }) => origins.length > 0);
    expect(fetched).toHaveLength(6);
    for (const { attribution } of fetched) {
      expect(attribution.url).toMatch(/^https:\/\//);
      expect(attribution.licenceUrl).toMatch(/^https:\/\//);
    }
  });

  test('names every origin that the page connects to, each once', () => {
    expect(CONNECT_ORIGINS).toEqual([
      'https://power.larc.nasa.gov',
      'https://archive-api.open-meteo.com',
      'https://api.open-meteo.com',
      'https://geocoding-api.open-meteo.com',
    ]);
  });
});

describe('the days a source has', () => {
  test.each([
    ['nasa-power', epochDayOf(1981, 1, 1), epochDayOf(2024, 5, 8)],
    ['open-meteo-archive', epochDayOf(1940, 1, 1), epochDayOf(2024, 5, 8)],
    ['open-meteo-forecast', epochDayOf(2024, 2, 8), epochDayOf(2024, 5, 25)],
  ] as const)('%s', (id, first, last) => {
    expect(windowFor(metaOf(id), TODAY)).toEqual({ first, last });
  });
});
