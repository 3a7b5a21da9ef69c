/** The columns of the table of days: which there are, what each holds, and in which unit it is shown. */
import { at } from '../../domain/at';
import { INPUT_VARIABLES, type InputVariable } from '../../domain/series';
import type { Quantity } from '../../i18n/units';
import type { ResultDays, SourceId } from '../../protocol';
import { sourcesWithDays } from '../../share/result-days';

/** What a person can show and hide; the date is always there. */
export const COLUMN_CHOICES = [
  'et0Mm',
  'band',
  'quality',
  ...INPUT_VARIABLES,
  'wetProbability',
  'equationEt0Mm',
  'sources',
  'notes',
] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** What a first visit sees: the result, what it was computed from, and what there is to say about it. */
export const DEFAULT_COLUMNS: readonly ColumnChoice[] = COLUMN_CHOICES.filter(
  (choice) => choice !== 'wetProbability' && choice !== 'equationEt0Mm' && choice !== 'sources',
);

/** A column of numbers, one a day. */
export type NumberName = 'et0Mm' | 'equationEt0Mm' | InputVariable;

/** A column as it stands in the table; `id` is unlike any other's. */
export type DayColumn =
  | { readonly kind: 'date' | 'band' | 'quality' | 'chance' | 'notes'; readonly id: string }
  | { readonly kind: 'number'; readonly id: string; readonly name: NumberName }
  /** The ETo of one source alone. */
  | { readonly kind: 'source'; readonly id: string; readonly source: SourceId };

/** What the numbers of a column are. */
export const QUANTITIES: Readonly<Record<NumberName, Quantity>> = {
  et0Mm: 'waterRate',
  equationEt0Mm: 'waterRate',
  tempMaxC: 'temperature',
  tempMinC: 'temperature',
  tempMeanC: 'temperature',
  humidityMeanPct: 'humidity',
  wind2mMps: 'windSpeed',
  shortwaveMjM2: 'radiation',
  precipitationMm: 'waterDepth',
};

/** The columns of a choice, in the table's order; the date first. */
export function columnsOf(days: ResultDays, chosen: readonly ColumnChoice[]): readonly DayColumn[] {
  const shown = COLUMN_CHOICES.filter((choice) => chosen.includes(choice));
  return [{ kind: 'date', id: 'date' }, ...shown.flatMap((choice) => columnsOfChoice(days, choice))];
}

function columnsOfChoice(days: ResultDays, choice: ColumnChoice): readonly DayColumn[] {
  switch (choice) {
    case 'band':
    case 'quality':
    case 'notes':
      return [{ kind: choice, id: choice }];
    case 'wetProbability':
      return [{ kind: 'chance', id: choice }];
    case 'sources':
      return sourcesWithDays(days).map(([source]) => ({ kind: 'source', id: `source-${source}`, source }));
    default:
      return [{ kind: 'number', id: choice, name: choice }];
  }
}

/** What a column is sorted by on a day; NaN where it has nothing. Of the band its width: how sure the day is. */
export function sortValue(days: ResultDays, column: DayColumn, index: number): number {
  switch (column.kind) {
    case 'number':
      return at(days[column.name], index);
    case 'source':
      return at(days.bySource[column.source]?.et0Mm ?? [], index);
    case 'band':
      return at(days.et0HighMm, index) - at(days.et0LowMm, index);
    case 'quality':
      return Number.isNaN(at(days.et0Mm, index)) ? Number.NaN : at(days.quality, index);
    case 'chance':
      return at(days.wetProbability, index);
    default:
      return index;
  }
}
