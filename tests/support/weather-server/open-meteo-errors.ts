/** What Open-Meteo's services share: their error body, and how coordinates are read and refused. */
import { type Answer, json, type Point } from './answer';

/** An outcome of reading a query: the value, or the provider's own sentence. */
export interface Refusal {
  readonly reason: string;
}

/** `{"error":true,"reason":…}`, status 400 unless told. */
export function openMeteoError(reason: string, status = 400, headers: Readonly<Record<string, string>> = {}): Answer {
  return json(status, { error: true, reason }, headers);
}

function numbersIn(query: URLSearchParams, name: string): number[] {
  const texts = query.getAll(name).flatMap((part) => part.split(','));
  return texts.map((text) => (text === '' ? Number.NaN : Number(text)));
}

/** `95` as Swift prints a float: `95.0`. */
function swiftFloat(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function refusalOf(latitude: number, longitude: number): Refusal | undefined {
  if (!(Math.abs(latitude) <= 90))
    return { reason: `Latitude must be in range of -90 to 90°. Given: ${swiftFloat(latitude)}.` };
  if (!(Math.abs(longitude) <= 180))
    return { reason: `Longitude must be in range of -180 to 180°. Given: ${swiftFloat(longitude)}.` };
  return undefined;
}

/** The points of a query, in its order. */
export function readPoints(query: URLSearchParams): Point[] | Refusal {
  const latitudes = numbersIn(query, 'latitude');
  const longitudes = numbersIn(query, 'longitude');
  if (latitudes.length !== longitudes.length || latitudes.length === 0)
    return { reason: "Parameter 'latitude' and 'longitude' must have the same number of elements" };
  const points = latitudes.map((latitudeDeg, i) => ({ latitudeDeg, longitudeDeg: longitudes[i] ?? Number.NaN }));
  return points.map((p) => refusalOf(p.latitudeDeg, p.longitudeDeg)).find((refusal) => refusal) ?? points;
}
