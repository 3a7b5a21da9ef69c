import type { InputVariable } from '../series';

/** Weights by source, then by variable. */
export type WeightTable = Readonly<Record<string, Readonly<Record<InputVariable, number>>>>;
