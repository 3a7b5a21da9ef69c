/** What a person says about the columns of a file, as plain data: a role and a unit for each, and the mapping they make. */
import {
  type ConfirmedUnit,
  DATE_TARGETS,
  type DateDraft,
  type DateFormat,
  type DateTarget,
  type DialectGuess,
  type MappingDraft,
  type Preview,
  type StationTarget,
  type StationUnit,
} from '../../domain/station/types';
import { unitsOf } from '../../domain/station/units';

/** What a column is; null for one that is not used. */
export type Role = StationTarget | DateTarget | null;

interface ColumnForm {
  readonly role: Role;
  /** Null while it is to be chosen, or where the role has none. */
  readonly unit: StationUnit | null;
}

export interface MappingForm {
  readonly dialect: DialectGuess;
  readonly columns: readonly ColumnForm[];
  readonly dateFormat: DateFormat | null;
  /** As it is typed, m. */
  readonly windHeight: string;
  readonly confirmedUnits: readonly ConfirmedUnit[];
}

/** The form with the guesses of a preview filled in. */
export function formOf({ headers, draft }: Preview): MappingForm {
  const roles = new Map<number, ColumnForm>();
  for (const [column, role] of dateRoles(draft.date)) roles.set(column, { role, unit: null });
  for (const { column, target, unit } of draft.columns) roles.set(column, { role: target, unit });
  return {
    dialect: draft.dialect,
    columns: headers.map((_, column) => roles.get(column) ?? { role: null, unit: null }),
    dateFormat: draft.date?.form === 'one' ? draft.date.format : null,
    windHeight: draft.windHeightM === null ? '' : String(draft.windHeightM),
    confirmedUnits: draft.confirmedUnits,
  };
}

function dateRoles(date: DateDraft | null): readonly (readonly [number, DateTarget])[] {
  switch (date?.form) {
    case 'one':
      return [[date.column, 'date'], ...(date.timeColumn === null ? [] : [[date.timeColumn, 'time'] as const])];
    case 'year-month-day':
      return [
        [date.year, 'year'],
        [date.month, 'month'],
        [date.day, 'day'],
      ];
    case 'year-day-of-year':
      return [
        [date.year, 'year'],
        [date.dayOfYear, 'dayOfYear'],
      ];
    default:
      return [];
  }
}

/** The mapping that a form stands for, complete or not. */
export function draftOf(form: MappingForm): MappingDraft {
  const { dialect, columns, confirmedUnits } = form;
  return {
    dialect,
    date: dateOf(form),
    columns: columns.flatMap(({ role, unit }, column) => (isStationRole(role) ? [{ target: role, column, unit }] : [])),
    windHeightM: hasWind(form) ? readHeight(form.windHeight) : null,
    confirmedUnits,
  };
}

/** Null where the roles make no date: none has one, or two columns have the same. */
function dateOf({ columns, dateFormat }: MappingForm): DateDraft | null {
  const found = (role: DateTarget) => columns.flatMap((column, i) => (column.role === role ? [i] : []));
  const [dates, times, years, months, days, daysOfYear] = DATE_TARGETS.map(found) as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  if ([dates, times, years, months, days, daysOfYear].some((list) => list.length > 1)) return null;
  const [date, year, month, day, dayOfYear] = [dates[0], years[0], months[0], days[0], daysOfYear[0]];
  if (date !== undefined) return { form: 'one', column: date, format: dateFormat, timeColumn: times[0] ?? null };
  if (year !== undefined && month !== undefined && day !== undefined)
    return { form: 'year-month-day', year, month, day };
  if (year !== undefined && dayOfYear !== undefined) return { form: 'year-day-of-year', year, dayOfYear };
  return null;
}

/** A height in metres, with point or comma; null for any other text. */
function readHeight(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export function isStationRole(role: Role): role is StationTarget {
  return role !== null && !(DATE_TARGETS as readonly string[]).includes(role);
}

/** Whether the height of the wind instrument matters. */
export function hasWind({ columns }: MappingForm): boolean {
  return columns.some(({ role }) => role === 'windMps');
}

/** The form with another role for a column. Its unit is kept where the role can have it. */
export function withRole(form: MappingForm, index: number, role: Role): MappingForm {
  return withColumn(form, index, (column) => ({
    role,
    unit: column.unit !== null && isStationRole(role) && unitsOf(role).includes(column.unit) ? column.unit : null,
  }));
}

/** The form with another unit for a column. */
export function withUnit(form: MappingForm, index: number, unit: StationUnit | null): MappingForm {
  return withColumn(form, index, (column) => ({ ...column, unit }));
}

/** The form in which a target's column has another unit: the answer to a doubt. */
export function withUnitOf(form: MappingForm, target: StationTarget, unit: StationUnit): MappingForm {
  const index = form.columns.findIndex(({ role }) => role === target);
  return withUnit(form, index, unit);
}

/** The form with the person's word that a doubted unit is right. */
export function withConfirmed(form: MappingForm, confirmed: ConfirmedUnit): MappingForm {
  const others = form.confirmedUnits.filter(({ target }) => target !== confirmed.target);
  return { ...form, confirmedUnits: [...others, confirmed] };
}

function withColumn(form: MappingForm, index: number, change: (column: ColumnForm) => ColumnForm): MappingForm {
  return { ...form, columns: form.columns.map((column, i) => (i === index ? change(column) : column)) };
}
