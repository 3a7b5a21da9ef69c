import { enDays } from '../en/days';

export const ptDays: typeof enDays = enDays;
