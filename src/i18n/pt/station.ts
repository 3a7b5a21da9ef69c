import { enStation } from '../en/station';

export const ptStation: typeof enStation = enStation;
