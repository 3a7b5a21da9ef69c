import { enStatistics } from '../en/statistics';

export const ptStatistics: typeof enStatistics = enStatistics;
