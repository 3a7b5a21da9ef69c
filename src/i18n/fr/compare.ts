import { enCompare } from '../en/compare';

export const frCompare: typeof enCompare = enCompare;
