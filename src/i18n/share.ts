/** The texts of `share` beside the core's. Loaded with the components that speak them. */
import { enShare } from './en/share';
import { partText } from './index';

/** As `useText`, with the texts of `share`. */
export const useShareText = partText('share', enShare);
/** As `Text`, with the texts of `share`. */
export type ShareText = ReturnType<typeof useShareText>;
