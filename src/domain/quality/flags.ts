/**
 * What there is to say about one day, as bits of one number a day. The names are part of the exported result: they may
 * be added to, never renamed.
 */
const DAY_FLAGS = [
  'missing-temperature',
  'missing-humidity',
  'missing-wind',
  'missing-radiation',
  'single-source',
  'sources-disagree',
  'value-out-of-range',
  'temperature-extremes-inverted',
  'radiation-above-extraterrestrial',
  'vapour-deficit-clamped',
  'elevation-assumed',
  'forecast',
  'simulated',
  'sources-combined',
  'estimated-value',
  'doubtful-value',
  'partial-day',
  /** No coefficients served: the equation's own value, with the band of uncalibrated sources. */
  'not-calibrated',
  /** A source said what the others and the days before do not explain, and was left out. */
  'source-gated',
  /** All sources lie far from what the days before suggest, and agree. */
  'unusual-day',
  /** A term lay outside the range that the coefficients were fitted to. */
  'beyond-training',
  /** Measured at the person's own station: its own ETo, or FAO-56 of its weather, not corrected. */
  'own-station',
] as const;

export type DayFlag = (typeof DAY_FLAGS)[number];

/** The bit of a flag. */
export function flagBit(flag: DayFlag): number {
  return 1 << DAY_FLAGS.indexOf(flag);
}

/** Whether a flag is set. */
export function hasFlag(bits: number, flag: DayFlag): boolean {
  return (bits & flagBit(flag)) !== 0;
}

/** The names of the flags that are set, in the order of the table above. */
export function flagNames(bits: number): DayFlag[] {
  return DAY_FLAGS.filter((flag) => hasFlag(bits, flag));
}
