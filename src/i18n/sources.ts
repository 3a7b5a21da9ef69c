/** The texts of `sources` beside the core's. Loaded with the components that speak them. */
import { enSources } from './en/sources';
import { partText } from './index';

/** As `useText`, with the texts of `sources`. */
export const useSourcesText = partText('sources', enSources);
/** As `Text`, with the texts of `sources`. */
export type SourcesText = ReturnType<typeof useSourcesText>;
