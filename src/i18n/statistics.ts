/** The texts of `statistics` beside the core's. Loaded with the components that speak them. */
import { enStatistics } from './en/statistics';
import { partText } from './index';

/** As `useText`, with the texts of `statistics`. */
export const useStatisticsText = partText('statistics', enStatistics);
/** As `Text`, with the texts of `statistics`. */
export type StatisticsText = ReturnType<typeof useStatisticsText>;
