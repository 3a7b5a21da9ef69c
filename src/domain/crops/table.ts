/**
 * The crops: coefficients and mean maximum heights of FAO-56 Table 12, stage lengths of FAO-56 Table 11 (Allen et al.,
 * 1998, FAO Irrigation and Drainage Paper 56). How the tables were read:
 * - A coefficient that the table leaves empty is that of its family's line (soybean: Kc ini 0.4 of the legumes).
 * - Of a printed range the middle is taken, except where a footnote decides: 0.25 for wheat harvested by machine (0.4 is
 *   for harvest by hand), 1.15 for sunflower and safflower in full stands (1.0 is for thin rainfed ones).
 * - Of several lines of stage lengths the one for the climate most often irrigated is taken and named; a cultivar, a sowing
 *   date or a colder place makes them longer or shorter. The stages are as printed, also where their printed total is
 *   another (sorghum, cowpea).
 * - Perennials (`yearly`) begin each year at green-up, which is the "plant date" of Table 11: deciduous trees and vines at
 *   leafing; citrus and the second year of bananas, whose stages fill the year, in January and February north of the
 *   equator. Between seasons there is no coefficient.
 * - Crops with coefficients but without stages (strawberry, rapeseed, chickpea …) stay out, except those that the table
 *   treats as one cover all season long (`steady`): their Kc mid, which differs from their Kc ini by 0.05 at most for
 *   trees and turf, and for hay and pasture already averages the cuttings.
 */
import type { CropGroup, SeasonalCrop, StageRegion, SteadyCrop } from './crop';

type Row<Id extends string> = readonly [
  id: Id,
  kcIni: number,
  kcMid: number,
  kcEnd: number,
  heightM: number,
  stageDays: readonly [initial: number, development: number, mid: number, late: number],
  region: StageRegion,
  months?: readonly number[],
];

function seasonal<Id extends string>(group: CropGroup, kind: SeasonalCrop['kind'], rows: readonly Row<Id>[]) {
  return rows.map(([id, ini, mid, end, heightM, stages, region, months = []]): SeasonalCrop<Id> => {
    const [initial, development, midDays, late] = stages;
    const stageDays = { initial, development, mid: midDays, late };
    return { id, group, kind, kc: { ini, mid, end }, heightM, stageDays, region, months };
  });
}

function steady<Id extends string>(group: CropGroup, rows: readonly (readonly [id: Id, kc: number])[]) {
  return rows.map(([id, kc]): SteadyCrop<Id> => ({ id, group, kind: 'steady', kc }));
}

/** Every crop, by group. */
export const CROPS = [
  ...seasonal('cereals', 'once', [
    ['barley', 0.3, 1.15, 0.25, 1, [20, 25, 60, 30], 'midLatitudes', [3, 4]],
    ['maize-grain', 0.3, 1.2, 0.35, 2, [30, 40, 50, 30], 'spain', [4]],
    ['maize-sweet', 0.3, 1.15, 1.05, 1.5, [20, 25, 25, 10], 'mediterranean', [5, 6]],
    ['millet', 0.3, 1.0, 0.3, 1.5, [15, 25, 40, 25], 'pakistan', [6]],
    ['oats', 0.3, 1.15, 0.25, 1, [20, 25, 60, 30], 'midLatitudes', [3, 4]],
    ['rice', 1.05, 1.2, 0.75, 1, [30, 30, 60, 30], 'tropics', [12, 5]],
    ['sorghum', 0.3, 1.05, 0.55, 1.5, [20, 35, 40, 30], 'mediterranean', [5, 6]],
    ['wheat-spring', 0.3, 1.15, 0.25, 1, [20, 25, 60, 30], 'midLatitudes', [3, 4]],
    ['wheat-winter', 0.7, 1.15, 0.25, 1, [30, 140, 40, 30], 'mediterranean', [11]],
    ['wheat-winter-frozen', 0.4, 1.15, 0.25, 1, [160, 75, 75, 25], 'idaho', [10]],
  ]),
  ...seasonal('legumes', 'once', [
    ['bean-dry', 0.4, 1.15, 0.35, 0.4, [20, 30, 40, 20], 'continental', [5, 6]],
    ['bean-green', 0.5, 1.05, 0.9, 0.4, [20, 30, 30, 10], 'mediterranean', [2, 3]],
    ['cowpea', 0.4, 1.05, 0.35, 0.4, [20, 30, 30, 20], 'mediterranean', [3]],
    ['faba-bean', 0.5, 1.15, 1.1, 0.8, [20, 30, 35, 15], 'mediterranean', [3, 4]],
    ['groundnut', 0.4, 1.15, 0.6, 0.4, [25, 35, 45, 25], 'westAfrica'],
    ['lentil', 0.4, 1.1, 0.3, 0.5, [20, 30, 60, 40], 'europe', [4]],
    ['pea', 0.5, 1.15, 1.1, 0.5, [20, 30, 35, 15], 'mediterranean', [3, 4]],
    ['soybean', 0.4, 1.15, 0.5, 0.75, [20, 35, 60, 25], 'centralUsa', [5]],
  ]),
  ...seasonal('vegetables', 'once', [
    ['broccoli', 0.7, 1.05, 0.95, 0.3, [35, 45, 40, 15], 'californianDesert', [9]],
    ['cabbage', 0.7, 1.05, 0.95, 0.4, [40, 60, 50, 15], 'californianDesert', [9]],
    ['carrot', 0.7, 1.05, 0.95, 0.3, [30, 40, 60, 20], 'mediterranean', [2, 3]],
    ['cauliflower', 0.7, 1.05, 0.95, 0.4, [35, 50, 40, 15], 'californianDesert', [9]],
    ['cucumber', 0.6, 1.0, 0.75, 0.3, [20, 30, 40, 15], 'arid', [6, 8]],
    ['eggplant', 0.6, 1.05, 0.9, 0.8, [30, 45, 40, 25], 'mediterranean', [5, 6]],
    ['lettuce', 0.7, 1.0, 0.95, 0.3, [20, 30, 15, 10], 'mediterranean', [4]],
    ['melon', 0.5, 1.05, 0.75, 0.4, [25, 35, 40, 20], 'mediterranean', [5]],
    ['onion', 0.7, 1.05, 0.75, 0.4, [15, 25, 70, 40], 'mediterranean', [4]],
    ['pepper', 0.6, 1.05, 0.9, 0.7, [30, 35, 40, 20], 'mediterranean', [4, 6]],
    ['pumpkin', 0.5, 1.0, 0.8, 0.4, [20, 30, 30, 20], 'mediterranean', [3, 8]],
    ['tomato', 0.6, 1.15, 0.8, 0.6, [30, 40, 45, 30], 'mediterranean', [4, 5]],
    ['watermelon', 0.4, 1.0, 0.75, 0.4, [20, 30, 30, 30], 'italy', [4]],
    ['zucchini', 0.5, 0.95, 0.75, 0.3, [25, 35, 25, 15], 'mediterranean', [4, 12]],
  ]),
  ...seasonal('roots', 'once', [
    ['beet', 0.5, 1.05, 0.95, 0.4, [15, 25, 20, 10], 'mediterranean', [4, 5]],
    ['cassava', 0.3, 0.8, 0.3, 1, [20, 40, 90, 60], 'tropics'],
    ['potato', 0.5, 1.15, 0.75, 0.6, [30, 35, 50, 30], 'europe', [4]],
    ['sugar-beet', 0.35, 1.2, 0.7, 0.5, [25, 35, 50, 50], 'mediterranean', [5]],
    ['sweet-potato', 0.5, 1.15, 0.65, 0.4, [20, 30, 60, 40], 'mediterranean', [4]],
  ]),
  ...seasonal('fibreAndOil', 'once', [
    ['cotton', 0.35, 1.175, 0.6, 1.35, [30, 50, 55, 45], 'texas', [4]],
    ['safflower', 0.35, 1.15, 0.25, 0.8, [20, 35, 45, 25], 'california', [4]],
    ['sunflower', 0.35, 1.15, 0.35, 2, [25, 35, 45, 25], 'mediterranean', [4, 5]],
  ]),
  ...seasonal('tropical', 'once', [
    ['banana-first-year', 0.5, 1.1, 1.0, 3, [120, 90, 120, 60], 'mediterranean', [3]],
    ['pineapple', 0.5, 0.3, 0.3, 0.9, [60, 120, 600, 10], 'hawaii'],
    ['sugarcane-plant', 0.4, 1.25, 0.75, 3, [35, 60, 190, 120], 'lowLatitudes'],
    ['sugarcane-ratoon', 0.4, 1.25, 0.75, 3, [30, 50, 180, 60], 'tropics'],
  ]),
  ...seasonal('tropical', 'yearly', [['banana', 1.0, 1.2, 1.1, 4, [120, 60, 180, 5], 'mediterranean', [2]]]),
  ...seasonal('fruit', 'yearly', [
    ['apple', 0.45, 0.95, 0.7, 4, [20, 70, 90, 30], 'highLatitudes', [3]],
    ['citrus', 0.7, 0.65, 0.7, 4, [60, 90, 120, 95], 'mediterranean', [1]],
    ['grape-table', 0.3, 0.85, 0.45, 2, [20, 50, 75, 60], 'california', [3]],
    ['grape-wine', 0.3, 0.7, 0.45, 1.75, [30, 60, 40, 80], 'midLatitudes', [4]],
    ['olive', 0.65, 0.7, 0.7, 4, [30, 90, 60, 90], 'mediterranean', [3]],
    ['peach', 0.45, 0.9, 0.65, 3, [20, 70, 90, 30], 'highLatitudes', [3]],
    ['pistachio', 0.4, 1.1, 0.45, 4, [20, 60, 30, 40], 'mediterranean', [2]],
    ['walnut', 0.5, 1.1, 0.65, 4.5, [20, 10, 130, 30], 'utah', [4]],
  ]),
  ...steady('foragesAndTurf', [
    ['alfalfa', 0.95],
    ['pasture', 0.95],
    ['turf-cool-season', 0.95],
    ['turf-warm-season', 0.85],
  ]),
  ...steady('evergreen', [
    ['cacao', 1.05],
    ['coffee', 0.95],
    ['date-palm', 0.95],
    ['palm', 1.0],
    ['rubber', 1.0],
    ['tea', 1.0],
  ]),
];

export type Crop = (typeof CROPS)[number];
export type CropId = Crop['id'];

const BY_ID = new Map<string, Crop>(CROPS.map((crop) => [crop.id, crop]));

/** The crop of an id; `undefined` for what is none. */
export function cropOf(id: string): Crop | undefined {
  return BY_ID.get(id);
}
