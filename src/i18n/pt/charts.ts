import { enCharts } from '../en/charts';

export const ptCharts: typeof enCharts = enCharts;
