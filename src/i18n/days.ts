/** The texts of `days` beside the core's. Loaded with the components that speak them. */
import { enDays } from './en/days';
import { partText } from './index';

/** As `useText`, with the texts of `days`. */
export const useDaysText = partText('days', enDays);
/** As `Text`, with the texts of `days`. */
export type DaysText = ReturnType<typeof useDaysText>;
