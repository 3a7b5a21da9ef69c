import { enKeep } from '../en/keep';

export const ptKeep: typeof enKeep = enKeep;
