/** From what a person has chosen so far to what a file can be read with. */
import { windAt2m } from '../atmosphere';
import { fail, ok, type Result } from '../result';
import type {
  ColumnDraft,
  ColumnMapping,
  DateColumns,
  DateDraft,
  MappingDraft,
  MappingGap,
  StationMapping,
} from './types';
import { conversionOf } from './units';

/** The mapping that a draft amounts to, or everything that it still lacks. */
export function completeMapping(draft: MappingDraft): Result<StationMapping, readonly MappingGap[]> {
  const { decimalMark, ...dialect } = draft.dialect;
  const date = dateColumns(draft.date);
  const columns = draft.columns.filter((column): column is ColumnMapping => column.unit !== null);
  const gaps = gapsOf(draft);
  if (gaps.length > 0 || decimalMark === null || date === null) return fail(gaps);
  return ok({ ...draft, dialect: { ...dialect, decimalMark }, date, columns });
}

/** What a draft lacks, in the order in which a form would ask for it. */
export function gapsOf(draft: MappingDraft): readonly MappingGap[] {
  return [
    ...(draft.dialect.decimalMark === null ? [{ code: 'decimal-mark' } as const] : []),
    ...dateGaps(draft.date),
    ...(draft.columns.length === 0 ? [{ code: 'no-column' } as const] : []),
    ...draft.columns.flatMap(unitGaps),
    ...(lacksWindHeight(draft) ? [{ code: 'wind-height' } as const] : []),
    ...twice(draft),
  ];
}

function dateColumns(date: DateDraft | null): DateColumns | null {
  if (date?.form !== 'one') return date;
  const { format } = date;
  return format === null ? null : { ...date, format };
}

function dateGaps(date: DateDraft | null): readonly MappingGap[] {
  if (date === null) return [{ code: 'date' }];
  return date.form === 'one' && date.format === null ? [{ code: 'date-format' }] : [];
}

function unitGaps({ target, unit }: ColumnDraft): readonly MappingGap[] {
  if (unit === null) return [{ code: 'unit', target }];
  return conversionOf(target, unit) ? [] : [{ code: 'unit-not-of-target', target, unit }];
}

/** Whether wind is to be read from a height that is not given, or that Eq. 47 has no value for. */
function lacksWindHeight({ columns, windHeightM }: MappingDraft): boolean {
  const hasWind = columns.some(({ target }) => target === 'windMps');
  return hasWind && !(windHeightM !== null && windAt2m(1, windHeightM) > 0);
}

/** The columns that the date stands in. */
export function columnsOfDate(date: DateDraft | null): readonly number[] {
  if (date === null) return [];
  if (date.form === 'year-month-day') return [date.year, date.month, date.day];
  if (date.form === 'year-day-of-year') return [date.year, date.dayOfYear];
  return date.timeColumn === null ? [date.column] : [date.column, date.timeColumn];
}

function twice({ columns, date }: MappingDraft): readonly MappingGap[] {
  const targets = repeated(columns.map(({ target }) => target));
  const numbers = repeated([...columnsOfDate(date), ...columns.map(({ column }) => column)]);
  return [
    ...targets.map((target) => ({ code: 'target-twice', target }) as const),
    ...numbers.map((column) => ({ code: 'column-twice', column }) as const),
  ];
}

function repeated<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}
