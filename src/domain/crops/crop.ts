/** What a crop is here: its coefficients and its stages, as FAO-56 prints them. */

export const CROP_GROUPS = [
  'cereals',
  'legumes',
  'vegetables',
  'roots',
  'fibreAndOil',
  'tropical',
  'fruit',
  'foragesAndTurf',
  'evergreen',
] as const;
export type CropGroup = (typeof CROP_GROUPS)[number];

/** Where the stage lengths were observed: the region column of FAO-56 Table 11. */
export type StageRegion =
  | 'arid'
  | 'california'
  | 'californianDesert'
  | 'centralUsa'
  | 'continental'
  | 'europe'
  | 'hawaii'
  | 'highLatitudes'
  | 'idaho'
  | 'italy'
  | 'lowLatitudes'
  | 'mediterranean'
  | 'midLatitudes'
  | 'pakistan'
  | 'spain'
  | 'texas'
  | 'tropics'
  | 'utah'
  | 'westAfrica';

interface CropBase<Id extends string> {
  /** Kebab-case, for addresses and files: never renamed. */
  readonly id: Id;
  readonly group: CropGroup;
}

/** A crop that grows through four stages from its planting, or in each year from its green-up. */
export interface SeasonalCrop<Id extends string = string> extends CropBase<Id> {
  /** `yearly`: a perennial, whose curve begins anew each year on the day of its green-up. */
  readonly kind: 'once' | 'yearly';
  /** FAO-56 Table 12, Kc ini, Kc mid and Kc end; −. */
  readonly kc: { readonly ini: number; readonly mid: number; readonly end: number };
  /** FAO-56 Table 12, mean maximum height, m. */
  readonly heightM: number;
  /** FAO-56 Table 11, lengths of the stages, days. */
  readonly stageDays: StageDays;
  readonly region: StageRegion;
  /** Months of planting or green-up in that region, 1–12; none where the table names a season or nothing. */
  readonly months: readonly number[];
}

/** A crop to which FAO-56 gives no stages and one coefficient for the whole growing season: its Kc mid. */
export interface SteadyCrop<Id extends string = string> extends CropBase<Id> {
  readonly kind: 'steady';
  readonly kc: number;
}

/** The stages of a season in their order. */
export const STAGES = ['initial', 'development', 'mid', 'late'] as const;
export type Stage = (typeof STAGES)[number];
export type StageDays = Readonly<Record<Stage, number>>;

/** How long a crop stands in the field, or a perennial's season lasts, days. */
export function seasonDays({ initial, development, mid, late }: StageDays): number {
  return initial + development + mid + late;
}
