/**
 * What a conformance vector is: a figure that someone else published or computed, and the way this program finds it.
 * A figure is written as text, `'5.716124607813229 (5.72)'`: first what an independent calculation in double precision
 * gives with the constants of the standard, then in brackets what the publication prints. Either may be absent.
 */

/** The tables of the catalogue. Their names for people are in the dictionary. */
export const GROUPS = [
  'fao56-steps',
  'fao56-examples',
  'fao56-hourly',
  'cabinda-monthly',
  'greeley-daily',
  'greeley-hourly',
  'fallon-daily',
  'fallon-hourly',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a publication shows, and how far from it a correct value may be. */
export interface PrintedFigure {
  readonly value: number;
  /** How many decimals it shows. */
  readonly decimals: number;
  readonly tolerance: number;
}

/** What double precision gives, and how far from it, relative to it, a correct value may be. */
export interface F64Figure {
  readonly value: number;
  readonly relTolerance: number;
}

export interface Vector {
  readonly id: string;
  readonly group: Group;
  /** The symbol of the quantity. */
  readonly quantity: string;
  /** The publication and the place in it. */
  readonly source: string;
  readonly unit: string;
  readonly printed?: PrintedFigure;
  readonly f64?: F64Figure;
  readonly compute: () => number;
}

/** Both figures of a vector. */
export type Figures = Pick<Vector, 'printed' | 'f64'>;

/** How near double precision must come, relative to the value. */
const F64_RELATIVE = 1e-9;

/** Wider bounds, absolute, where a figure needs them; each use says why. */
export interface Bounds {
  /** Where half the last printed digit is too strict, because the publication rounds on the way. */
  readonly printedWithin?: number;
  /** Where the figure of double precision is known to fewer digits than 1e-9 needs. */
  readonly f64Within?: number;
}

/** How many decimals a figure shows. */
export function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}

/** Half a unit of the last digit that a figure shows. */
export function halfLastDigit(figure: string): number {
  return 0.5 * 10 ** -decimalsOf(figure);
}

const FIGURES = /^(-?\d+(?:\.\d+)?)?(?: ?\((-?\d+(?:\.\d+)?)\))?$/;

function printedFigure(figure: string, within: number | undefined): PrintedFigure {
  return { value: Number(figure), decimals: decimalsOf(figure), tolerance: within ?? halfLastDigit(figure) };
}

function f64Figure(figure: string, within: number | undefined): F64Figure {
  const value = Number(figure);
  return { value, relTolerance: within === undefined ? F64_RELATIVE : within / Math.abs(value) };
}

/**
 * Both figures, read from their text.
 * @throws when the text is not in the form `f64 (printed)`: a mistake in the catalogue
 */
export function figures(text: string, bounds: Bounds = {}): Figures {
  const [, f64, printed] = FIGURES.exec(text) ?? [];
  if (f64 === undefined && printed === undefined) throw new Error(`Not a figure: ${text}`);
  return {
    ...(f64 !== undefined && { f64: f64Figure(f64, bounds.f64Within) }),
    ...(printed !== undefined && { printed: printedFigure(printed, bounds.printedWithin) }),
  };
}

/** What the vectors of one place in a publication share. */
export interface Origin {
  readonly group: Group;
  /** Begins the id of each of its vectors. */
  readonly key: string;
  readonly source: string;
}

/** A vector, named within its origin by the quantity. */
export function vector(
  { group, key, source }: Origin,
  [quantity, unit]: readonly [quantity: string, unit: string],
  known: Figures,
  compute: () => number,
): Vector {
  return { id: `${key} ${quantity}`, group, quantity, source, unit, ...known, compute };
}

/** A value that is worked out when it is first asked for, and once. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The units of the catalogue, as they are shown. */
export const UNIT = {
  kpa: 'kPa',
  kpaC: 'kPa °C⁻¹',
  mps: 'm s⁻¹',
  rad: 'rad',
  hours: 'h',
  none: '',
  mjDay: 'MJ m⁻² d⁻¹',
  mmDay: 'mm d⁻¹',
  mjHour: 'MJ m⁻² h⁻¹',
  mmHour: 'mm h⁻¹',
} as const;
