/** From what each source said of a day to its ETo: by the equation alone, or by the calibrated estimate. */
import { at } from '../at';
import { hasFlag } from '../quality/flags';

type Column = { readonly [index: number]: number };

/** What of a source's days the account needs; corrections are absent where it has no coefficients. */
export interface ExplainableSource {
  readonly et0Mm: Column;
  readonly providerEt0Mm: Column;
  readonly hourlyEt0Mm?: Column;
  readonly correctedEt0Mm?: Column;
  readonly shiftMm?: Column;
}

/** What of a result's days the account needs. */
export interface ExplainableEstimate<Id extends string> {
  readonly et0Mm: Column;
  readonly et0LowMm: Column;
  readonly et0HighMm: Column;
  readonly equationEt0Mm: Column;
  readonly flags: Column;
  readonly fusion?: {
    readonly normalMm: Column;
    readonly carriedMm: Column;
    readonly restoredMm: Column;
    readonly localMm: Column;
  };
  readonly bySource: Readonly<Partial<Record<Id, ExplainableSource>>>;
}

/**
 * `used`: it moved the estimate · `gated`: not believed that day · `unused`: not needed · `incomplete`: lacks a value that
 * its correction needs · `uncalibrated`: has no coefficients here.
 */
export type SourceRole = 'used' | 'gated' | 'unused' | 'incomplete' | 'uncalibrated';

/** What a source said of a day, mm d⁻¹; NaN where it said nothing. */
export interface ExplainedSource<Id extends string> {
  readonly id: Id;
  /** FAO-56 for its inputs alone. */
  readonly saidMm: number;
  /** The ETo that the provider itself gives. */
  readonly providerMm: number;
  /** The sum of FAO-56 Eq. 53 over its hours; NaN for a source without hours. */
  readonly hourlyMm: number;
  /** Its calibrated estimate, as if it stood alone. */
  readonly correctedMm: number;
  /** How far it moved the estimate. */
  readonly shiftMm: number;
  readonly role: SourceRole;
}

/** What both ways have. */
interface Outcome<Id extends string> {
  readonly sources: readonly ExplainedSource<Id>[];
  /** FAO-56 for the combined inputs. */
  readonly equationMm: number;
  /** What the person's station added. */
  readonly localMm: number;
  readonly et0Mm: number;
  readonly lowMm: number;
  readonly highMm: number;
}

export type DayFusion<Id extends string> =
  /** ETo = equation + local. */
  | ({ readonly kind: 'equation' } & Outcome<Id>)
  /** ETo = normal + carried + the shifts of the sources + restored + local. */
  | ({
      readonly kind: 'kalman';
      readonly normalMm: number;
      readonly carriedMm: number;
      readonly restoredMm: number;
    } & Outcome<Id>);

/** How day `index` came to its ETo. */
export function explainFusion<Id extends string>(days: ExplainableEstimate<Id>, index: number): DayFusion<Id> {
  const of = (column: Column | undefined) => at(column ?? [], index);
  const outcome = {
    sources: sourcesOf(days, index),
    equationMm: of(days.equationEt0Mm),
    et0Mm: of(days.et0Mm),
    lowMm: of(days.et0LowMm),
    highMm: of(days.et0HighMm),
  };
  const normalMm = of(days.fusion?.normalMm);
  if (Number.isNaN(normalMm)) {
    return { kind: 'equation', ...outcome, localMm: outcome.et0Mm - outcome.equationMm };
  }
  return {
    kind: 'kalman',
    ...outcome,
    normalMm,
    carriedMm: of(days.fusion?.carriedMm),
    restoredMm: of(days.fusion?.restoredMm),
    localMm: of(days.fusion?.localMm),
  };
}

function sourcesOf<Id extends string>(days: ExplainableEstimate<Id>, index: number): ExplainedSource<Id>[] {
  const isGated = hasFlag(at(days.flags, index), 'source-gated');
  return (Object.keys(days.bySource) as Id[]).flatMap((id) => {
    const source = days.bySource[id];
    if (!source) return [];
    const said = {
      saidMm: at(source.et0Mm, index),
      providerMm: at(source.providerEt0Mm, index),
      hourlyMm: at(source.hourlyEt0Mm ?? [], index),
      correctedMm: at(source.correctedEt0Mm ?? [], index),
    };
    if (Object.values(said).every(Number.isNaN)) return [];
    return [{ id, ...said, shiftMm: at(source.shiftMm ?? [], index), role: roleOf(source, index, isGated) }];
  });
}

function roleOf({ correctedEt0Mm, shiftMm }: ExplainableSource, index: number, isGated: boolean): SourceRole {
  if (!correctedEt0Mm) return 'uncalibrated';
  if (!Number.isNaN(at(shiftMm ?? [], index))) return 'used';
  if (Number.isNaN(at(correctedEt0Mm, index))) return 'incomplete';
  return isGated ? 'gated' : 'unused';
}
