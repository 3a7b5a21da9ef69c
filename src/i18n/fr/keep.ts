import { enKeep } from '../en/keep';

export const frKeep: typeof enKeep = enKeep;
