import { enStatistics } from '../en/statistics';

export const esStatistics: typeof enStatistics = enStatistics;
