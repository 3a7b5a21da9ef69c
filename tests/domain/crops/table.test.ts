/**
 * Values typed from FAO-56 (Allen et al., 1998), Tables 11 and 12, beside the table itself: a slip of the finger in one is
 * found by the other. Of printed ranges the test holds both ends.
 */
import { describe, expect, test } from 'vitest';
import { CROP_GROUPS, type SeasonalCrop, seasonDays } from '../../../src/domain/crops/crop';
import { CROPS, cropOf } from '../../../src/domain/crops/table';

type Printed = number | readonly [low: number, high: number];

/** Kc ini, Kc mid, Kc end and height of Table 12, and the season's length as the stages of Table 11 sum up, days. */
const PRINTED: Readonly<Record<string, readonly [Printed, Printed, Printed, Printed, number]>> = {
  'maize-grain': [0.3, 1.2, [0.35, 0.6], 2, 150],
  'maize-sweet': [0.3, 1.15, 1.05, 1.5, 80],
  'wheat-spring': [0.3, 1.15, [0.25, 0.4], 1, 135],
  'wheat-winter': [0.7, 1.15, [0.25, 0.4], 1, 240],
  'wheat-winter-frozen': [0.4, 1.15, [0.25, 0.4], 1, 335],
  barley: [0.3, 1.15, 0.25, 1, 135],
  millet: [0.3, 1, 0.3, 1.5, 105],
  rice: [1.05, 1.2, [0.6, 0.9], 1, 150],
  sorghum: [0.3, [1, 1.1], 0.55, [1, 2], 125],
  'bean-dry': [0.4, 1.15, 0.35, 0.4, 110],
  'bean-green': [0.5, 1.05, 0.9, 0.4, 90],
  groundnut: [0.4, 1.15, 0.6, 0.4, 130],
  lentil: [0.4, 1.1, 0.3, 0.5, 150],
  pea: [0.5, 1.15, 1.1, 0.5, 100],
  soybean: [0.4, 1.15, 0.5, [0.5, 1], 140],
  cabbage: [0.7, 1.05, 0.95, 0.4, 165],
  carrot: [0.7, 1.05, 0.95, 0.3, 150],
  lettuce: [0.7, 1, 0.95, 0.3, 75],
  onion: [0.7, 1.05, 0.75, 0.4, 150],
  tomato: [0.6, 1.15, [0.7, 0.9], 0.6, 145],
  pepper: [0.6, 1.05, 0.9, 0.7, 125],
  cucumber: [0.6, 1, 0.75, 0.3, 105],
  melon: [0.5, 1.05, 0.75, 0.4, 120],
  watermelon: [0.4, 1, 0.75, 0.4, 110],
  pumpkin: [0.5, 1, 0.8, 0.4, 100],
  potato: [0.5, 1.15, 0.75, 0.6, 145],
  'sweet-potato': [0.5, 1.15, 0.65, 0.4, 150],
  cassava: [0.3, 0.8, 0.3, 1, 210],
  'sugar-beet': [0.35, 1.2, 0.7, 0.5, 160],
  cotton: [0.35, [1.15, 1.2], [0.5, 0.7], [1.2, 1.5], 180],
  sunflower: [0.35, [1, 1.15], 0.35, 2, 130],
  'sugarcane-plant': [0.4, 1.25, 0.75, 3, 405],
  'sugarcane-ratoon': [0.4, 1.25, 0.75, 3, 320],
  'banana-first-year': [0.5, 1.1, 1, 3, 390],
  banana: [1, 1.2, 1.1, 4, 365],
  pineapple: [0.5, 0.3, 0.3, [0.6, 1.2], 790],
  citrus: [0.7, 0.65, 0.7, 4, 365],
  'grape-table': [0.3, 0.85, 0.45, 2, 205],
  'grape-wine': [0.3, 0.7, 0.45, [1.5, 2], 210],
  apple: [0.45, 0.95, 0.7, 4, 210],
  peach: [0.45, 0.9, 0.65, 3, 210],
  olive: [0.65, 0.7, 0.7, [3, 5], 270],
  walnut: [0.5, 1.1, 0.65, [4, 5], 190],
};

const isPrinted = (value: number, printed: Printed) =>
  typeof printed === 'number' ? value === printed : value >= printed[0] && value <= printed[1];

describe('the values of FAO-56 Tables 11 and 12', () => {
  test.each(Object.entries(PRINTED))('%s', (id, [ini, mid, end, height, days]) => {
    const crop = cropOf(id) as SeasonalCrop;
    const { kc, heightM, stageDays } = crop;
    const differing = Object.entries({
      ini: isPrinted(kc.ini, ini),
      mid: isPrinted(kc.mid, mid),
      end: isPrinted(kc.end, end),
      height: isPrinted(heightM, height),
      days: seasonDays(stageDays) === days,
    }).filter(([, agrees]) => !agrees);
    expect(differing).toEqual([]);
  });

  test('steady crops have the Kc mid of Table 12', () => {
    const steady = CROPS.filter((crop) => crop.kind === 'steady').map(({ id, kc }) => [id, kc]);
    expect(Object.fromEntries(steady)).toEqual({
      alfalfa: 0.95,
      pasture: 0.95,
      'turf-cool-season': 0.95,
      'turf-warm-season': 0.85,
      cacao: 1.05,
      coffee: 0.95,
      'date-palm': 0.95,
      palm: 1,
      rubber: 1,
      tea: 1,
    });
  });
});

test('more than 35 crops, each with an id of its own that an address can carry, in a known group', () => {
  const ids = CROPS.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(35);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]{1,40}$/.test(id))).toEqual([]);
  expect(CROPS.filter(({ group }) => !CROP_GROUPS.includes(group))).toEqual([]);
  expect(CROP_GROUPS.filter((group) => !CROPS.some((crop) => crop.group === group))).toEqual([]);
});

test('a perennial has no season longer than the year', () => {
  const tooLong = CROPS.filter((crop) => crop.kind === 'yearly' && seasonDays(crop.stageDays) > 365);
  expect(tooLong.map(({ id }) => id)).toEqual([]);
});

test('an unknown id is no crop', () => {
  expect(cropOf('mandrake')).toBeUndefined();
  expect(cropOf('constructor')).toBeUndefined();
});
