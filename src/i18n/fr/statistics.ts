import { enStatistics } from '../en/statistics';

export const frStatistics: typeof enStatistics = enStatistics;
