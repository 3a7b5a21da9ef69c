import { enSummary } from '../en/summary';

export const ptSummary: typeof enSummary = enSummary;
