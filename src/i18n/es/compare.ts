import { enCompare } from '../en/compare';

export const esCompare: typeof enCompare = enCompare;
