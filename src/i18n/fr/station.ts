import { enStation } from '../en/station';

export const frStation: typeof enStation = enStation;
