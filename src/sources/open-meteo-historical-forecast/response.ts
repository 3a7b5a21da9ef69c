/** The daily hosts of Open-Meteo answer alike. */
export { decodeDays } from '../open-meteo/daily-response';
