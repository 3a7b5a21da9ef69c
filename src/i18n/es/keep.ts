import { enKeep } from '../en/keep';

export const esKeep: typeof enKeep = enKeep;
