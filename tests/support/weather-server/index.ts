/** The test weather server: what a test needs of it. */
export type { DataFlaw, Point } from './answer';
export type { Fault, FaultOptions } from './faults';
export { ALL_HOSTS, HOSTS, type Host } from './hosts';
export type { LoggedRequest, RequestLog } from './log';
export { hasMeasuredData, MEASURED_SITES } from './measured';
export { startWeatherServer, type WeatherServer } from './server';
