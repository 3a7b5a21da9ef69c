/** What reading a person's station file takes and gives. Types and the lists they come from; codes, never sentences. */
import type { EpochDay } from '../calendar';
import type { Columns } from '../series';

/** What a column of the file can be, beside the date. The name carries our unit; the file's may be another. */
export const STATION_TARGETS = [
  'tempMaxC',
  'tempMinC',
  'tempMeanC',
  'humidityMeanPct',
  'humidityMaxPct',
  'humidityMinPct',
  'dewPointC',
  'actualVaporKpa',
  'windMps',
  'shortwaveMjM2',
  'sunshineHours',
  'precipitationMm',
  'et0Mm',
] as const;
export type StationTarget = (typeof STATION_TARGETS)[number];

/** What a column can be as a part of the date. */
export const DATE_TARGETS = ['date', 'time', 'year', 'month', 'day', 'dayOfYear'] as const;
export type DateTarget = (typeof DATE_TARGETS)[number];

/** The columns of what was read: as the targets, but the wind is at 2 m. */
export const STATION_COLUMNS = [
  'tempMaxC',
  'tempMinC',
  'tempMeanC',
  'humidityMeanPct',
  'humidityMaxPct',
  'humidityMinPct',
  'dewPointC',
  'actualVaporKpa',
  'wind2mMps',
  'shortwaveMjM2',
  'sunshineHours',
  'precipitationMm',
  'et0Mm',
] as const;
export type StationColumn = (typeof STATION_COLUMNS)[number];

/** The station's days: contiguous from `startDay`, NaN where a day or a value is missing. */
export interface StationSeries extends Columns<StationColumn> {
  readonly startDay: EpochDay;
}

/* --- how the text is cut ------------------------------------------------------------------------------------------ */

/** `' '` is a run of spaces or tabs. */
export const SEPARATORS = [',', ';', '\t', '|', ' '] as const;
export type Separator = (typeof SEPARATORS)[number];
export type DecimalMark = '.' | ',';

/** How the file is to be read. Lines are those of the file, from 1. */
export interface Dialect {
  readonly separator: Separator;
  readonly decimalMark: DecimalMark;
  /** The line of the column names; null for a file without them. */
  readonly headerLine: number | null;
  /** Lines before it are not data (names, metadata). */
  readonly firstDataLine: number;
}

/** A guessed dialect; the mark is null where the file's numbers can be read both ways. */
export interface DialectGuess extends Omit<Dialect, 'decimalMark'> {
  readonly decimalMark: DecimalMark | null;
}

/* --- dates -------------------------------------------------------------------------------------------------------- */

export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'DD.MM.YYYY',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'YYYY-DDD',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** Where the date stands. Columns count from 0. */
export type DateColumns =
  | { readonly form: 'one'; readonly column: number; readonly format: DateFormat; readonly timeColumn: number | null }
  | { readonly form: 'year-month-day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly form: 'year-day-of-year'; readonly year: number; readonly dayOfYear: number };

/** As `DateColumns`, before the format of a single column is known. */
export type DateDraft =
  | {
      readonly form: 'one';
      readonly column: number;
      readonly format: DateFormat | null;
      readonly timeColumn: number | null;
    }
  | Exclude<DateColumns, { form: 'one' }>;

/** What all the dates of a column together say about their format. */
export type DateGuess =
  | { readonly kind: 'format'; readonly format: DateFormat }
  /** Day and month could be either way round: the person chooses. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DateFormat[] }
  | { readonly kind: 'two-digit-year'; readonly text: string }
  /** No format reads every row. `closest` reads most of them, and not `firstBad`; null when none reads any. */
  | { readonly kind: 'none'; readonly closest: { readonly format: DateFormat; readonly firstBad: string } | null };

/* --- units -------------------------------------------------------------------------------------------------------- */

export type StationUnit =
  | 'degC'
  | 'degF'
  | 'K'
  | 'percent'
  | 'fraction'
  | 'mps'
  | 'kmh'
  | 'mph'
  | 'kn'
  /** MJ/m² in the day. */
  | 'MJ/m2'
  /** kJ/m² in the day. */
  | 'kJ/m2'
  /** W/m², the mean of the 24 hours. */
  | 'W/m2'
  /** kWh/m² in the day. */
  | 'kWh/m2'
  /** Wh/m² in the day. */
  | 'Wh/m2'
  /** cal/cm² in the day: langleys. */
  | 'cal/cm2'
  /** J/cm² in the day. */
  | 'J/cm2'
  | 'mm'
  | 'cm'
  | 'in'
  | 'h'
  | 'min'
  | 's'
  | 'kPa'
  | 'hPa'
  | 'mbar';

/** A column whose values do not look like the unit it is said to have: nothing is read until the person has decided. */
export interface UnitDoubt {
  readonly target: StationTarget;
  readonly unit: StationUnit;
  /** The median of the column in our unit (of rain: of its wet days; NaN where it has none). */
  readonly median: number;
  /** Medians that would raise no question, in our unit. */
  readonly low: number;
  readonly high: number;
  /** The share of the values that cannot be, 0–1. */
  readonly impossibleShare: number;
  /** Units in which the same numbers would raise no question. */
  readonly betterUnits: readonly StationUnit[];
}

/* --- mapping ------------------------------------------------------------------------------------------------------ */

export interface ColumnMapping {
  readonly target: StationTarget;
  /** From 0. */
  readonly column: number;
  readonly unit: StationUnit;
}

/** A column whose unit may not have been chosen yet. */
export interface ColumnDraft extends Omit<ColumnMapping, 'unit'> {
  readonly unit: StationUnit | null;
}

/** The person's word that a doubted unit is right. It holds for this unit only. */
export interface ConfirmedUnit {
  readonly target: StationTarget;
  readonly unit: StationUnit;
}

/** Everything that must be known to read a file. */
export interface StationMapping {
  readonly dialect: Dialect;
  readonly date: DateColumns;
  readonly columns: readonly ColumnMapping[];
  /** Height of the wind instrument above ground, m; null where no wind is read. */
  readonly windHeightM: number | null;
  readonly confirmedUnits: readonly ConfirmedUnit[];
}

/** A mapping while the person works on it: what is null is still to be chosen. */
export interface MappingDraft {
  readonly dialect: DialectGuess;
  readonly date: DateDraft | null;
  readonly columns: readonly ColumnDraft[];
  readonly windHeightM: number | null;
  readonly confirmedUnits: readonly ConfirmedUnit[];
}

/** What keeps a draft from being a mapping. */
export type MappingGap =
  | { readonly code: 'decimal-mark' }
  | { readonly code: 'date' }
  | { readonly code: 'date-format' }
  | { readonly code: 'no-column' }
  | { readonly code: 'unit'; readonly target: StationTarget }
  | { readonly code: 'unit-not-of-target'; readonly target: StationTarget; readonly unit: StationUnit }
  | { readonly code: 'wind-height' }
  | { readonly code: 'target-twice'; readonly target: StationTarget }
  | { readonly code: 'column-twice'; readonly column: number };

/** What a header seems to name. `exact` is a name that is known as a whole, `words` one that holds the right words. */
export interface TargetGuess {
  readonly target: StationTarget | DateTarget;
  readonly confidence: 'exact' | 'words';
}

/* --- what was read ------------------------------------------------------------------------------------------------ */

/** Why a whole row was left out. */
export type RejectReason =
  | { readonly code: 'bad-date'; readonly text: string }
  | { readonly code: 'impossible-date'; readonly text: string }
  | { readonly code: 'two-digit-year'; readonly text: string }
  | { readonly code: 'date-out-of-range'; readonly text: string }
  | { readonly code: 'duplicate-date'; readonly text: string; readonly firstLine: number }
  | { readonly code: 'wrong-cell-count'; readonly expected: number; readonly found: number }
  /** A quote that runs over the end of the line inside a date or a number. */
  | { readonly code: 'broken-quote' }
  | { readonly code: 'no-value' };

export interface RejectedRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The same, but for a row with a line break inside quotes. */
  readonly lastLine: number;
  readonly reason: RejectReason;
}

/** Why one value of a row that was otherwise read was left out. */
export type CellReason =
  | { readonly code: 'not-a-number'; readonly text: string }
  /** A mark that could separate thousands or decimals. */
  | { readonly code: 'decimal-ambiguous'; readonly text: string }
  /** In our unit. */
  | { readonly code: 'out-of-range'; readonly value: number; readonly low: number; readonly high: number }
  /** Maximum below minimum: both are left out, because which is wrong cannot be known. */
  | { readonly code: 'extremes-inverted'; readonly highValue: number; readonly lowValue: number };

export interface BlankedCell {
  readonly line: number;
  readonly target: StationTarget;
  readonly reason: CellReason;
}

/** `acceptedCount + rejected.length === rowCount`: no row is left out in silence. */
export interface StationRead {
  readonly series: StationSeries;
  /** The line each day was read from; 0 where the file has no such day. */
  readonly lineOfDay: Int32Array;
  readonly rowCount: number;
  readonly acceptedCount: number;
  /** In the order of the file. */
  readonly rejected: readonly RejectedRow[];
  /** In the order of the file. */
  readonly blanked: readonly BlankedCell[];
}

/** Why a file was not read at all. */
export type StationProblem =
  | { readonly code: 'incomplete-mapping'; readonly gaps: readonly MappingGap[] }
  /** The file has fewer columns than the mapping names; `column` from 0. */
  | { readonly code: 'no-such-column'; readonly column: number; readonly columnCount: number }
  | { readonly code: 'no-row' }
  | {
      readonly code: 'no-usable-row';
      readonly rejected: readonly RejectedRow[];
      readonly blanked: readonly BlankedCell[];
    }
  /** Several rows a day: only daily files are read. */
  | { readonly code: 'hourly-file'; readonly rowsPerDay: number }
  | { readonly code: 'unit-doubtful'; readonly doubts: readonly UnitDoubt[] };

/* --- before reading ----------------------------------------------------------------------------------------------- */

export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Preview {
  readonly headers: readonly string[];
  readonly draft: MappingDraft;
  /** What the person still has to choose; empty when the draft is complete. */
  readonly gaps: readonly MappingGap[];
  /** What the date column says; null where there is none, or the date stands in several columns. */
  readonly dateGuess: DateGuess | null;
  readonly rows: readonly PreviewRow[];
  readonly rowCount: number;
  /** Cells of most data rows, where that is not the number of headers: every such row would be rejected. */
  readonly otherCellCount: number | null;
}
