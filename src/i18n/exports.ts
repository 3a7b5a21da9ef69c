/** The texts of `exports` beside the core's. Loaded with the components that speak them. */
import { enExports } from './en/exports';
import { partText } from './index';

/** As `useText`, with the texts of `exports`. */
export const useExportsText = partText('exports', enExports);
/** As `Text`, with the texts of `exports`. */
export type ExportsText = ReturnType<typeof useExportsText>;
