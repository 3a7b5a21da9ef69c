import { enExplain } from '../en/explain';

export const esExplain: typeof enExplain = enExplain;
