/**
 * Where the Brazilian table may be used: within about 2° of its sites, and between the northern ones and Piracicaba.
 *
 * The northern sites lie 83–290 km from each other, and each is estimated well by the rest. Piracicaba lies 1,190 km from
 * all others, and is estimated as well as they are without ever being seen: the errors that are corrected are those of
 * the grids in the climate of the Cerrado, with its wet summer and dry winter. So the country between is taken in. The
 * forest beyond the Araguaia, the coast and the dry north-east are not, because no site speaks for them.
 */
import type { Position } from '../../src/domain/geography';

export const BRAZIL_REGION: readonly Position[] = [
  [-48.3, -5.2],
  [-44, -5.2],
  [-42.4, -7],
  [-42.4, -10],
  [-43, -14.4],
  [-46, -23.2],
  [-47.2, -24],
  [-48.6, -24],
  [-49.6, -22.7],
  [-50.2, -9],
  [-50.2, -7],
  [-48.3, -5.2],
];
