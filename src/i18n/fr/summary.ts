import { enSummary } from '../en/summary';

export const frSummary: typeof enSummary = enSummary;
