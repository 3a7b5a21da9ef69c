/** What is said about a station's file, in words. */
import { assertNever } from '../../domain/result';
import type {
  MappingGap,
  StationColumn,
  StationProblem,
  StationTarget,
  StationUnit,
  UnitDoubt,
} from '../../domain/station/types';
import { unitsOf } from '../../domain/station/units';
import { formatNumber } from '../../i18n/format';
import type { StationText } from '../../i18n/station';
import type { LeftOut } from './read-report';

export function targetText(t: StationText, target: StationTarget | StationColumn): string {
  return t(`station.targets.${target}`);
}

export function unitText(t: StationText, unit: StationUnit): string {
  return t(`station.units.${unit}`);
}

/** Why a row or a value was left out. */
export function leftOutText(t: StationText, { reason }: LeftOut): string {
  switch (reason.code) {
    case 'bad-date':
    case 'impossible-date':
    case 'two-digit-year':
    case 'date-out-of-range':
    case 'not-a-number':
    case 'decimal-ambiguous':
      return t(`station.reasons.${reason.code}`, reason.text);
    case 'duplicate-date':
      return t('station.reasons.duplicate-date', { text: reason.text, line: whole(reason.firstLine) });
    case 'wrong-cell-count':
      return t('station.reasons.wrong-cell-count', { expected: whole(reason.expected), found: whole(reason.found) });
    case 'out-of-range': {
      const { value, low, high } = reason;
      return t('station.reasons.out-of-range', { value: short(value), low: short(low), high: short(high) });
    }
    case 'extremes-inverted':
      return t('station.reasons.extremes-inverted', { high: short(reason.highValue), low: short(reason.lowValue) });
    case 'broken-quote':
    case 'no-value':
      return t(`station.reasons.${reason.code}`);
    default:
      return assertNever(reason);
  }
}

/** What is still to be chosen. */
export function gapText(t: StationText, gap: MappingGap): string {
  switch (gap.code) {
    case 'unit':
    case 'target-twice':
      return t(`station.mapping.gaps.${gap.code}`, targetText(t, gap.target));
    case 'unit-not-of-target':
      return t('station.mapping.gaps.unit', targetText(t, gap.target));
    default:
      return t(`station.mapping.gaps.${gap.code}`);
  }
}

/** Why a file was not read. */
export function problemText(t: StationText, problem: StationProblem): string {
  if (problem.code === 'hourly-file') return t('station.problems.hourly-file', whole(problem.rowsPerDay));
  return t(`station.problems.${problem.code}`);
}

/** What is odd about a column in its unit. The figures are in the app's own unit, which is named. */
export function doubtText(t: StationText, doubt: UnitDoubt): string {
  const { target, unit, median, low, high, impossibleShare } = doubt;
  const [ours = unit] = unitsOf(target);
  const sentence = t('station.problems.doubt', {
    target: targetText(t, target),
    unit: unitText(t, unit),
    median: short(median),
    low: short(low),
    high: short(high),
    ours: unitText(t, ours),
  });
  if (impossibleShare === 0) return sentence;
  return `${sentence} ${t('station.problems.impossible', formatNumber(100 * impossibleShare, 0))}`;
}

/** Decimals as many as the size calls for. */
function short(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1);
}

function whole(value: number): string {
  return formatNumber(value, 0);
}
