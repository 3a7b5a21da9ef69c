/** The texts of `explain` beside the core's. Loaded with the components that speak them. */
import { enExplain } from './en/explain';
import { partText } from './index';

/** As `useText`, with the texts of `explain`. */
export const useExplainText = partText('explain', enExplain);
/** As `Text`, with the texts of `explain`. */
export type ExplainText = ReturnType<typeof useExplainText>;
