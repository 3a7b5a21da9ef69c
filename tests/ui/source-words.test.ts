import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { useText } from '../../src/i18n';
import { metaOf, SOURCE_METAS } from '../../src/sources/registry';
import {
  areaText,
  availabilityText,
  kindText,
  mayServe,
  realSources,
  SOURCE_GROUPS,
  sourcesOf,
  stationText,
  windowText,
} from '../../src/ui/source-words';

const t = useText();

describe('windowText', () => {
  test('says the first day and how far behind today the last one is', () => {
    const window = { firstDay: epochDayOf(1981, 1, 1), daysBack: null, latencyDays: 2 };
    expect(windowText(t, window)).toBe('1 Jan 1981 – 2 days ago');
  });

  test('says how far a forecast reaches', () => {
    expect(windowText(t, { firstDay: null, daysBack: 92, latencyDays: -15 })).toBe('92 days ago – 15 days ahead');
  });
});

describe('availabilityText', () => {
  test('names the days that a source has when it has a part of them', () => {
    const first = epochDayOf(2026, 11, 1);
    const words = availabilityText(
      t,
      { kind: 'partly', first, last: first + 4, dayCount: 5 },
      { first: epochDayOf(1981, 1, 1), last: first + 4 },
    );
    expect(words).toBe('Has 5 of these days: 1 Nov 2026 – 5 Nov 2026');
  });

  test('says what a source has when it has none of the days', () => {
    const window = { first: epochDayOf(1981, 1, 1), last: epochDayOf(2026, 11, 5) };
    expect(availabilityText(t, { kind: 'none' }, window)).toBe('Not for these days: it has 1 Jan 1981 – 5 Nov 2026');
  });
});

describe('the sources as they are offered', () => {
  test('are all there once, those of the whole world first and the forecasts last', () => {
    const offered = SOURCE_GROUPS.flatMap((group) => sourcesOf(group, SOURCE_METAS));
    expect(offered.map(({ id }) => id).sort()).toEqual(
      realSources(SOURCE_METAS)
        .map(({ id }) => id)
        .sort(),
    );
    const forecasts = offered.map(({ kind }) => kind === 'forecast');
    expect(forecasts).toEqual([...forecasts].sort());
  });

  test('have words for their area, or serve the whole world', () => {
    for (const meta of SOURCE_METAS) expect(areaText(t, meta) === undefined).toBe(meta.coverage === 'global');
    expect(areaText(t, metaOf('bright-sky'))).toBe('Germany');
  });

  test('say how their values come to be, and the simulated climate that it is none', () => {
    expect(kindText(t, metaOf('nws-observations'))).toBe('measured at a station');
    expect(kindText(t, metaOf('simulated'))).toBe('simulated, not weather');
  });
});

describe('mayServe', () => {
  const germany = metaOf('bright-sky');

  test('goes by the countries of the point (D20)', () => {
    expect(mayServe(germany, ['276', '208'])).toBe(true);
    expect(mayServe(germany, ['076'])).toBe(false);
  });

  test('lets a source be chosen where the countries are not known, or on an island of none', () => {
    expect(mayServe(germany, null)).toBe(true);
    expect(mayServe(germany, [])).toBe(true);
  });
});

describe('stationText', () => {
  const station = { id: 'KDCA', name: 'Reagan National', distanceKm: 5.44, elevationM: 3 };

  test('says how far it is and how high it stands', () => {
    expect(stationText(t, station)).toBe('Station Reagan National (KDCA), 5.4\u00a0km away, at 3\u00a0m');
  });

  test('does not say an elevation that is not known', () => {
    expect(stationText(t, { ...station, distanceKm: 31.2, elevationM: null })).toBe(
      'Station Reagan National (KDCA), 31\u00a0km away',
    );
  });
});
