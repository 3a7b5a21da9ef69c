/** The wire format of a snapshot, version 1, by bytes written by hand from docs/result-format.md. */
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { flagBit } from '../../src/domain/quality/flags';
import { decodeSnapshot } from '../../src/share/snapshot';
import { unpackSnapshot } from '../../src/share/snapshot-link';
import { sampleResult } from './sample-result';

const START = epochDayOf(2024, 2, 28);

const AFTER_VERSION =
  `1.2.3","computedAt":1709641800000,` +
  `"request":{"latitudeDeg":-22.725,"longitudeDeg":-47.6476,"start":${START},"end":${START + 1},"sources":"auto"},` +
  `"site":{"latitudeDeg":-22.725,"longitudeDeg":-47.6476,"elevationM":524,"elevationSource":"typed","timeZone":null,"timeZoneSource":null},` +
  `"method":{"equation":"fao56-penman-monteith-daily","vaporForm":"rh-mean","fusion":"single-source",` +
  `"calibration":{"kind":"none","reason":"outside-regions"},"weights":{}},` +
  `"sources":[{"id":"nasa-power","url":null,"retrievedAt":null,"cache":"network","dayCount":2,` +
  `"dayDefinition":"local-solar-day","kind":"modelled","partialDayCount":0}],"warnings":[],` +
  `"columns":{"startDay":${START},"bySource":[{"id":"nasa-power","has":[]}],"mean":["nasa-power"],"isFused":false,"band":null}}`;

/** Two days of one source. Each row: the head, the mask where there is one, then a number a day. */
const COLUMNS = [
  // The source: Tmax 30.0, 31.5 (300 and 315 steps of 0.1 °C, each zigzagged: 600, 630).
  [1, 0xd8, 0x04, 0xf6, 0x04],
  // Tmin 20.0, then 0.5 less: 200, −5 from the one before.
  [3, 0x90, 0x03, 9],
  // Tmean as expected, half-way, 25.0; then 2 steps of 0.05 °C above 25.5.
  [1, 0, 4],
  // Humidity 68.5 % on the first day only: 137 steps of 0.5 %.
  [2, 0b01, 0x92, 0x02],
  // Wind 2.5 and 0 m/s: 50 steps of 0.05.
  [1, 100, 0],
  // Radiation 20.5 and the same again: 205 steps of 0.1.
  [3, 0x9a, 0x03, 0],
  // Rain 0 and 3.3 mm.
  [1, 0, 66],
  // ETo 4.88 mm, none on the second day.
  [2, 0b01, 0xd0, 0x07],
  // Its own ETo: never.
  [0],
  // The inputs: as expected of the one source, but for the mean temperature as above and 0.1 mm less rain.
  [1, 0, 0],
  [1, 0, 0],
  [1, 0, 4],
  [2, 0b01, 0],
  [1, 0, 0],
  [1, 0, 0],
  [1, 0, 1],
  // ETo by the equation: as expected of the source.
  [2, 0b01, 0],
  // ETo: 0.76 mm less than the number ten columns back, which is the source's.
  [24, 0b01, 0x97, 0x01],
  // The band, 3.5 to 4.75 mm, and a chance of rain of 0.85.
  [2, 0b01, 0xbc, 0x05],
  [2, 0b01, 0xb6, 0x07],
  [2, 0b01, 0xaa, 0x01],
  // Quality MEDIUM and none; flags single-source and missing-humidity; no input flagged.
  [1, 4, 0],
  [1, 32, 4],
  ...new Array(7).fill([1, 0, 0]),
];

function bytesOf(facts: Uint8Array): Uint8Array {
  const length = [(facts.length % 128) | 128, facts.length >> 7];
  return Uint8Array.from([...length, ...facts, 2, ...COLUMNS.flat()]);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const EXPECTED = {
  ok: true,
  value: {
    version: 1,
    appVersion: '1.2.3',
    computedAt: Date.UTC(2024, 2, 5, 12, 30),
    request: { latitudeDeg: -22.725, longitudeDeg: -47.6476, start: START, end: START + 1, sources: 'auto' },
    days: {
      startDay: START,
      tempMaxC: Float64Array.of(30, 31.5),
      tempMinC: Float64Array.of(20, 19.5),
      tempMeanC: Float64Array.of(25, 25.6),
      humidityMeanPct: Float64Array.of(68.5, Number.NaN),
      wind2mMps: Float64Array.of(2.5, 0),
      shortwaveMjM2: Float64Array.of(20.5, 20.5),
      precipitationMm: Float64Array.of(0, 3.1999999999999997),
      et0Mm: Float64Array.of(4.12, Number.NaN),
      equationEt0Mm: Float64Array.of(4.88, Number.NaN),
      et0LowMm: Float64Array.of(3.5, Number.NaN),
      et0HighMm: Float64Array.of(4.75, Number.NaN),
      wetProbability: Float64Array.of(0.85, Number.NaN),
      quality: Uint8Array.of(2, 0),
      flags: Uint32Array.of(flagBit('single-source'), flagBit('missing-humidity')),
      bySource: {
        'nasa-power': {
          precipitationMm: Float64Array.of(0, 3.3),
          et0Mm: Float64Array.of(4.88, Number.NaN),
          providerEt0Mm: Float64Array.of(Number.NaN, Number.NaN),
        },
      },
    },
  },
};

/** By Python's zlib and base64. */
const GOLDEN_BY_HAND =
  '1.lVLLjtMwFI3Tjkb8AUvkdVO1oY-Z7IBqdqyQWDCaxZ36NrHGsYMfraqq_4DYIPEJfACr-YhZ8h9IrLlO2lIkNkSWYh9fn3vOsX9e7Dg0zXu0ThrNCz4e5sOXfMCXpm6CR_HK82I8H13PJuOrUfwG3OLHgI7wHVfgpQ8CF1jyIsvz4TyfDrgyujyDJ_PhbDKfDbjzYCPd9fxqPOCoRTfPaccEu0RH_SF4w_eESI__3wEVrumA0W95Mc0nZ8C7tgM18NsGBRn0ssYPRhOkg1J_1sfCiJKOGn1lRFRCrlsm4liBmc6yBnUNOquN9ih9lQmQakvMa2iMvTG2pkpbZTWCJnQVDgk7qUuFWWc5Jg1K3tsD9Y4_yJgL11FazBpce8oE76TAzGJJhS5GtEFZVp5C2-33ZxHe7rhsGcBB1pgNWuIJVh2NWvRW4rq72g5awrKK2Wj0G2MfqF7A9o0JmirydrHAldTyYF8Z0kwGFFgyHS0fRNdGoFJtvA1dtQS1OPGM9nckGawm-1HlXXxjKtQ6GuieBhWfXsf99ngR__RTQcsROdt8i9vzfUKluwmOlBQrUA6JD6LC9lL3KfvR_9Xvfeo9Y0k_ZZ9TJpLe117Cktcpe7qkfzdo7zRnNH_OvtDv8SJl3y9T9o2xfsJe9I8Vf43f';

const GOLDEN_OF_SAMPLE =
  '1.VVDbbtNAEJ1dQxToS6Q-Ie2aasVjvL4mdiKhkqRpIyiEculVPGzsFbW0zlq2UxSQUT-lP8Ef8FV9Qk4pKqMZzdHMGc2Z-WWQkcs97pOxGzqDfuBGTmNk4pA9Kwh5Pwj7ZN8dhJFLDprkkxkTq0oz8vohZWoFvEfemB8SmZHDUSaLNBb2WCqZkbfPDxh5R-aLQnxPFfkUNAs-Ozzqk-MoIidRj5z6PjkLPHJuubxHRwM6dnlAJ15Q12R2Yc6_1HS6gXRuHtH3l1WVl0PbzvU3WXAlipgvRSn4V31lizy1K5nluhDKTkSq1nau02W1W1aiqF56jhc4nhfRo78Hh40cp8tiEV9KNmRlJZRkXZaI9USvlhUb-vRY6Vgoq9RKFFYi1vQk04lUSib01K3pGT3ffKjLFuuPelXEkg03Ss2xuWdOzbk5890uWxWKDdm9drksZbZQ0hJ5ynUul1YmK6l5rDP7yv3XfiDbcjzLG7C6rg10i2D3MQAgANQ29uHJLYLRFgA0xafGbwwt1GkjA6MtdEeDZwCAjTt8H9g4BGIAtIwf0DZ-Ji_QfAdt7yDAjWOMtzH2UAsDgpubziME16_-m0dwjQBBBxAG-AM';

describe('version 1', () => {
  test('bytes written by hand are read as what they say', () => {
    expect(decodeSnapshot(bytesOf(utf8(`{"appVersion":"${AFTER_VERSION}`)))).toMatchObject(EXPECTED);
  });

  test('the phrase of the code 0x1c A is the beginning of the facts', () => {
    expect(decodeSnapshot(bytesOf(Uint8Array.of(0x1c, 0x41, ...utf8(AFTER_VERSION))))).toMatchObject(EXPECTED);
  });

  test('the link of these bytes, deflated and coded by another program, opens', async () => {
    expect(await unpackSnapshot(GOLDEN_BY_HAND)).toMatchObject(EXPECTED);
  });

  test('a link of the first day of the format still opens', async () => {
    const { appVersion, computedAt, request, site, method, sources, warnings } = sampleResult();
    const unpacked = await unpackSnapshot(GOLDEN_OF_SAMPLE);
    expect(unpacked).toMatchObject({
      ok: true,
      value: { appVersion, computedAt, request, site, method, sources, warnings },
    });
    expect(unpacked.ok && [...unpacked.value.days.et0Mm]).toEqual([4.12, 0, Number.NaN]);
  });
});
