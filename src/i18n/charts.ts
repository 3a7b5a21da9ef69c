/** The texts of `charts` beside the core's. Loaded with the components that speak them. */
import { enCharts } from './en/charts';
import { partText } from './index';

/** As `useText`, with the texts of `charts`. */
export const useChartsText = partText('charts', enCharts);
/** As `Text`, with the texts of `charts`. */
export type ChartsText = ReturnType<typeof useChartsText>;
