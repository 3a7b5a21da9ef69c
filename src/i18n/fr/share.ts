import { enShare } from '../en/share';

export const frShare: typeof enShare = enShare;
