/** The shipped table, with its training sites and the skill that it states of itself. */
import { type CalibrationTable, tableAt } from '../../src/domain/calibration/region';

function shippedAt(latitudeDeg: number, longitudeDeg: number): CalibrationTable {
  const table = tableAt(latitudeDeg, longitudeDeg);
  if (!table) throw new Error('No shipped table holds here.');
  return table;
}

/** As at Balsas. */
export const BRAZIL_TABLE = shippedAt(-7.5, -46);
