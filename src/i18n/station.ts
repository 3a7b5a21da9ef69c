/** The texts of the dialog of the person's own station beside all others. Loaded with that dialog. */
import { flatten, translator } from '@solid-primitives/i18n';
import { en } from './en';
import { enStation } from './en-station';

const dictionary = flatten({ ...en, station: { ...en.station, ...enStation } });
const translate = translator(() => dictionary);

/** As `Text`, with the texts of the dialog. */
export type StationText = typeof translate;

/** As `useText`, for the components of the dialog and the sentences in it. */
export function useStationText(): StationText {
  return translate;
}
