import { enDays } from '../en/days';

export const esDays: typeof enDays = enDays;
