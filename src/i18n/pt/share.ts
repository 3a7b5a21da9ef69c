import { enShare } from '../en/share';

export const ptShare: typeof enShare = enShare;
