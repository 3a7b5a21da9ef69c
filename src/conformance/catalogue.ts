/** Every conformance vector, table by table. */
import { CABINDA_MONTHLY } from './cabinda';
import { FALLON_DAILY } from './fallon';
import { FALLON_HOURLY } from './fallon-hourly';
import { FAO56_EXAMPLES } from './fao56-examples';
import { FAO56_HOURLY } from './fao56-hourly';
import { FAO56_STEPS } from './fao56-steps';
import { GREELEY_DAILY } from './greeley-daily';
import { GREELEY_HOURLY } from './greeley-hourly';
import type { Vector } from './vector';

export const CATALOGUE: readonly Vector[] = [
  ...FAO56_STEPS,
  ...FAO56_EXAMPLES,
  ...FAO56_HOURLY,
  ...CABINDA_MONTHLY,
  ...GREELEY_DAILY,
  ...GREELEY_HOURLY,
  ...FALLON_DAILY,
  ...FALLON_HOURLY,
];
