import { enExplain } from '../en/explain';

export const ptExplain: typeof enExplain = enExplain;
