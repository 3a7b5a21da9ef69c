import { enExplain } from '../en/explain';

export const frExplain: typeof enExplain = enExplain;
