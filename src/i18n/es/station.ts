import { enStation } from '../en/station';

export const esStation: typeof enStation = enStation;
