import { enDays } from '../en/days';

export const frDays: typeof enDays = enDays;
