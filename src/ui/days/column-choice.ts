/** The columns that a person has chosen, kept in this browser. */
import { keep, read } from '../../kept-values';
import { COLUMN_CHOICES, type ColumnChoice, DEFAULT_COLUMNS } from './columns';

const NAME = 'day-columns';

/** The columns of a kept text, without what names none; those of a first visit when nothing was kept. */
export function parseColumns(kept: string | null): readonly ColumnChoice[] {
  if (kept === null) return DEFAULT_COLUMNS;
  const names = kept.split(',');
  return COLUMN_CHOICES.filter((choice) => names.includes(choice));
}

export const startColumns = () => parseColumns(read(NAME));

export const keepColumns = (columns: readonly ColumnChoice[]) => keep(NAME, columns.join(','));
