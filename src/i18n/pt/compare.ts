import { enCompare } from '../en/compare';

export const ptCompare: typeof enCompare = enCompare;
