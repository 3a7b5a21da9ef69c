import { enSummary } from '../en/summary';

export const esSummary: typeof enSummary = enSummary;
