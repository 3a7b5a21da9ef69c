import { enCharts } from '../en/charts';

export const esCharts: typeof enCharts = enCharts;
