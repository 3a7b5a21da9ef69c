/** The texts of `compare` beside the core's. Loaded with the components that speak them. */
import { enCompare } from './en/compare';
import { partText } from './index';

/** As `useText`, with the texts of `compare`. */
export const useCompareText = partText('compare', enCompare);
/** As `Text`, with the texts of `compare`. */
export type CompareText = ReturnType<typeof useCompareText>;
