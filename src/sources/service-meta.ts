import type { Attribution, RequestPolicy } from '../ports';

/** A provider of something other than weather: whom to credit and where it is asked. */
export interface ServiceMeta {
  readonly id: 'open-meteo-ensemble' | 'open-meteo-elevation' | 'open-meteo-geocoding' | 'openstreetmap';
  readonly name: string;
  /** One line on what it gives. */
  readonly description: string;
  readonly attribution: Attribution;
  readonly origins: readonly string[];
}

/** A service that answers with JSON, as opposed to images. */
export interface JsonServiceMeta extends ServiceMeta {
  readonly policy: RequestPolicy;
}
