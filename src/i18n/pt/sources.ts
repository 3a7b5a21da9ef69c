import { enSources } from '../en/sources';

export const ptSources: typeof enSources = enSources;
