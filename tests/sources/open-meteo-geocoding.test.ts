import { expect, test } from 'vitest';
import { searchPlaces } from '../../src/sources/open-meteo-geocoding';
import { fakeContext } from './fake-fetch';

const PIRACICABA = {
  id: 3_453_643,
  name: 'Piracicaba',
  latitude: -22.72528,
  longitude: -47.64917,
  elevation: 554.0,
  feature_code: 'PPLA2',
  country_code: 'BR',
  timezone: 'America/Sao_Paulo',
  population: 342_209,
  country: 'Brazil',
  admin1: 'São Paulo',
};

async function search(body: unknown, name = 'Piracicaba') {
  const { context, record } = fakeContext([{ body }]);
  return { places: await searchPlaces(name, 'pt-BR', context), urls: record.urls };
}

test('asks for the name in the language of the page', async () => {
  const { urls } = await search({ results: [] }, ' São Luís ');
  const url = new URL(urls[0] ?? '');
  expect(url.origin + url.pathname).toBe('https://geocoding-api.open-meteo.com/v1/search');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    name: 'São Luís',
    count: '8',
    language: 'pt',
    format: 'json',
  });
});

test('gives a place with its region, country, elevation and time zone', async () => {
  const { places } = await search({ results: [PIRACICABA], generationtime_ms: 0.62 });
  const place = {
    name: 'Piracicaba',
    region: 'São Paulo, Brazil',
    latitudeDeg: -22.72528,
    longitudeDeg: -47.64917,
    elevationM: 554,
    timeZone: 'America/Sao_Paulo',
  };
  expect(places).toEqual({ ok: true, value: [place] });
});

test('an answer without results is an empty list', async () => {
  expect((await search({ generationtime_ms: 0.5 })).places).toEqual({ ok: true, value: [] });
});

test('a name of one character is not asked for', async () => {
  const { places, urls } = await search({}, ' P ');
  expect(places).toEqual({ ok: true, value: [] });
  expect(urls).toEqual([]);
});

test('a coordinate that is left out is 0; what else is left out is unknown', async () => {
  const { places } = await search({ results: [{ name: 'Null Island' }] });
  const place = { name: 'Null Island', region: '', latitudeDeg: 0, longitudeDeg: 0, elevationM: null, timeZone: null };
  expect(places).toEqual({ ok: true, value: [place] });
});

test('an elevation no land has is unknown', async () => {
  const { places } = await search({ results: [{ ...PIRACICABA, elevation: -9999 }] });
  expect(places).toMatchObject({ ok: true, value: [{ elevationM: null }] });
});

test.each([
  ['a list', [PIRACICABA], '$'],
  ['a place without a name', { results: [{ latitude: 1 }] }, 'results.0.name'],
  ['results that are no list', { results: 'none' }, 'results'],
])('refuses %s', async (_, body, path) => {
  expect((await search(body)).places).toEqual({ ok: false, error: { code: 'invalid-response', path } });
});

test('leaves out a time zone that no clock knows, and keeps the place', async () => {
  const { places } = await search({ results: [{ ...PIRACICABA, timezone: 'Mars/Olympus' }] });
  expect(places).toMatchObject({ ok: true, value: [{ name: 'Piracicaba', timeZone: null }] });
});
