import { enCharts } from '../en/charts';

export const frCharts: typeof enCharts = enCharts;
