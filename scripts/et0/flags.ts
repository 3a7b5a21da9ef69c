/** What there is to say about one row of the answer. The names that the app knows too are the same there. */
export const FLAGS = {
  'missing-temperature': 'no ETo: the temperature is missing',
  'missing-humidity': 'no ETo: the humidity of the hour is missing',
  'missing-radiation': 'no ETo: the radiation of the hour is missing',
  'temperature-extremes-inverted': 'no ETo: the minimum is above the maximum',
  'value-out-of-range': 'a value that no weather has was left out',
  'extreme-from-mean': 'one extreme of temperature was missing: twice the mean less the other',
  'humidity-from-temp-min': 'estimate: the dew point is the minimum temperature (FAO-56 Eq. 48)',
  'radiation-from-sunshine': 'radiation from the hours of sunshine (FAO-56 Eq. 35, 0.25 and 0.50)',
  'sunshine-above-daylight': 'more sunshine than daylight: the daylight was taken',
  'radiation-from-temp-range':
    'estimate: radiation from the range of temperature (FAO-56 Eq. 50), not above a clear sky',
  'wind-default': 'estimate: 2 m/s, the mean of the world (FAO-56, chapter 3)',
  'wind-floored': 'the wind was raised to --wind-floor',
  'cloudiness-assumed': 'no sun to tell the clouds by, and none before: Rs/Rso is 0.8',
  'radiation-below-zero': 'the small negative radiation that an instrument shows at night was taken as 0',
  'radiation-above-extraterrestrial': 'more radiation than reaches the top of the atmosphere',
  'vapour-deficit-clamped': 'more vapour than the air can hold: the deficit is 0',
} as const;

export type Flag = keyof typeof FLAGS;

/** A row of the answer. */
export interface AnswerRow {
  readonly label: string;
  /** mm a day or an hour; NaN for none. */
  readonly et0Mm: number;
  readonly flags: readonly Flag[];
}

/** The flags whose condition holds. */
export function flagsWhere(conditions: Readonly<Partial<Record<Flag, boolean>>>): Flag[] {
  return (Object.keys(FLAGS) as Flag[]).filter((flag) => conditions[flag]);
}

/** A label for a CSV cell; ours have neither comma nor quote, but a label is what the file wrote. */
function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The answer as CSV: full precision, an empty cell for no ETo, flags parted by `|`. */
export function formatAnswer(rows: readonly AnswerRow[]): string {
  const lines = rows.map(({ label, et0Mm, flags }) => {
    const value = Number.isNaN(et0Mm) ? '' : String(et0Mm);
    return `${cell(label)},${value},${flags.join('|')}`;
  });
  return `${['date,et0_mm,flags', ...lines].join('\n')}\n`;
}

/** How often each flag was raised, the rows without ETo first. */
export function summarizeFlags(rows: readonly AnswerRow[]): string[] {
  const without = rows.filter(({ et0Mm }) => Number.isNaN(et0Mm)).length;
  const counts = (Object.keys(FLAGS) as Flag[])
    .map((flag) => ({ flag, count: rows.filter(({ flags }) => flags.includes(flag)).length }))
    .filter(({ count }) => count > 0);
  const lines = counts.map(({ flag, count }) => `${flag} (${count} of ${rows.length}): ${FLAGS[flag]}.`);
  return without > 0 ? [`${without} of ${rows.length} rows have no ETo.`, ...lines] : lines;
}
