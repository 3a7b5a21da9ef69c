/** The texts of `summary` beside the core's. Loaded with the components that speak them. */
import { enSummary } from './en/summary';
import { partText } from './index';

/** As `useText`, with the texts of `summary`. */
export const useSummaryText = partText('summary', enSummary);
/** As `Text`, with the texts of `summary`. */
export type SummaryText = ReturnType<typeof useSummaryText>;
