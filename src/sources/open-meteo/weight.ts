/** What a request costs of Open-Meteo's allowance. */

/** Calls of up to ten variables and two weeks cost one. */
const VARIABLES_PER_CALL = 10;
const DAYS_PER_CALL = 14;

/**
 * The weight of a request at one place, in calls: v/10, times days/14 beyond two weeks, and never less than 1
 * (Open-Meteo, "API call weight").
 * @param variableCount v, variables × models × members
 */
export function callWeight(variableCount: number, dayCount: number): number {
  return Math.max(1, (variableCount / VARIABLES_PER_CALL) * Math.max(1, dayCount / DAYS_PER_CALL));
}
