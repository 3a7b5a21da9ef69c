/** The texts of `keep` beside the core's. Loaded with the components that speak them. */
import { enKeep } from './en/keep';
import { partText } from './index';

/** As `useText`, with the texts of `keep`. */
export const useKeepText = partText('keep', enKeep);
/** As `Text`, with the texts of `keep`. */
export type KeepText = ReturnType<typeof useKeepText>;
