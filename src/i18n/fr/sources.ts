import { enSources } from '../en/sources';

export const frSources: typeof enSources = enSources;
