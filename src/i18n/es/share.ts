import { enShare } from '../en/share';

export const esShare: typeof enShare = enShare;
