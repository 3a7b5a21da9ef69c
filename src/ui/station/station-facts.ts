/** The name and the place of a station while they are typed; an elevation that was not typed is looked up. */
import { type Accessor, createSignal, onMount } from 'solid-js';
import type { Coordinates } from '../map/coordinates';
import { type AppServices, useServices } from '../services';
import { createRunningJob } from './running-job';
import { nameFromFile, type StationForm } from './station-form';

interface StationFactsForm {
  readonly form: Accessor<StationForm>;
  /** Writes into the form what was typed. */
  type(change: Partial<StationForm>): void;
  /** Resolves when the elevation is not being looked up any more. */
  settled(): Promise<void>;
}

/** @param elevation as it is typed for the point, m; empty where it is to be looked up */
export function createStationFacts(fileName: string, point: Coordinates, elevation: string): StationFactsForm {
  const { places } = useServices();
  const locating = createRunningJob();
  const [form, setForm] = createSignal<StationForm>({
    name: nameFromFile(fileName),
    latitude: String(point.latitudeDeg),
    longitude: String(point.longitudeDeg),
    elevation,
  });
  const isStillThere = () =>
    form().latitude === String(point.latitudeDeg) && form().longitude === String(point.longitudeDeg);
  const type = (change: Partial<StationForm>) => void setForm((now) => ({ ...now, ...change }));
  onMount(() => {
    if (elevation !== '') return;
    locating.follow(elevationJob(places, point), (found) => {
      // What was typed meanwhile stays, and of a place that was moved nothing is known.
      if (found?.ok && form().elevation === '' && isStillThere()) type({ elevation: String(Math.round(found.value)) });
    });
  });
  return { form, type, settled: locating.settled };
}

/** The elevation of a point as a job; undefined where the look-up broke. */
function elevationJob(places: AppServices['places'], { latitudeDeg, longitudeDeg }: Coordinates) {
  const controller = new AbortController();
  return {
    outcome: places.elevation(latitudeDeg, longitudeDeg, controller.signal).catch(() => undefined),
    stop: () => controller.abort(),
  };
}
