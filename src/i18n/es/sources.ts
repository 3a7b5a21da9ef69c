import { enSources } from '../en/sources';

export const esSources: typeof enSources = enSources;
