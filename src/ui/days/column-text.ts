/** The columns of the table of days in words. */
import { INPUT_VARIABLES } from '../../domain/series';
import type { DaysText } from '../../i18n/days';
import { unitText } from '../../i18n/units';
import { metaOf } from '../../sources/registry';
import { type ColumnChoice, type DayColumn, type NumberName, QUANTITIES } from './columns';

const isBookColumn = (name: string): name is Exclude<NumberName, 'equationEt0Mm'> =>
  name === 'et0Mm' || INPUT_VARIABLES.some((variable) => variable === name);

/** The head of a column, without its unit. */
export function columnLabel(t: DaysText, column: DayColumn): string {
  switch (column.kind) {
    case 'number':
      return column.name === 'equationEt0Mm' ? t('days.equation') : t(`results.columns.${column.name}.label`);
    case 'source':
      return t('days.sourceAlone', metaOf(column.source).name);
    case 'chance':
      return t('days.chance');
    case 'band':
      return t('results.band.label');
    case 'notes':
      return t('results.flags');
    case 'quality':
      return t('results.quality');
    default:
      return t('results.date');
  }
}

/** The unit of a column; '' for words. */
export function columnUnit(column: DayColumn): string {
  switch (column.kind) {
    case 'number':
      return unitText(QUANTITIES[column.name]);
    case 'band':
    case 'source':
      return unitText('waterRate');
    case 'chance':
      return unitText('humidity');
    default:
      return '';
  }
}

/** What a column means, for the key below the table; undefined where its head says it. */
export function columnMeaning(t: DaysText, column: DayColumn): string | undefined {
  switch (column.kind) {
    case 'number':
      return column.name === 'equationEt0Mm'
        ? t('days.meanings.equationEt0Mm')
        : t(`results.columns.${column.name}.meaning`);
    case 'source':
      return t('days.meanings.sources');
    case 'chance':
      return t('days.meanings.wetProbability');
    case 'band':
      return t('results.band.meaning');
    default:
      return undefined;
  }
}

/** A column, or group of columns, as the chooser names it. */
export function choiceLabel(t: DaysText, choice: ColumnChoice): string {
  if (isBookColumn(choice)) return t(`results.columns.${choice}.label`);
  if (choice === 'band') return t('results.band.label');
  if (choice === 'notes') return t('results.flags');
  return choice === 'quality' ? t('results.quality') : t(`days.names.${choice}`);
}
