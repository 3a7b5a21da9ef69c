/** All that was left out of a file, as a file. */
import type { StationText } from '../../i18n/station';
import type { LeftOut } from './read-report';
import { leftOutText, targetText } from './station-words';

/** One line each: line of the person's file, variable (empty for a whole row), reason. */
export function leftOutCsv(t: StationText, all: readonly LeftOut[]): string {
  const names = [t('station.report.line'), t('station.report.what'), t('station.report.reason')];
  const rows = all.map((one) => [
    String(one.line),
    one.kind === 'row' ? t('station.report.wholeRow') : targetText(t, one.target),
    leftOutText(t, one),
  ]);
  return [names, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

/** Quoted, and not to be taken for a formula: what is quoted from a stranger's file may begin with one. */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
