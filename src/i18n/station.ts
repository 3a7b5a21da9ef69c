/** The texts of `station` beside the core's. Loaded with the components that speak them. */
import { enStation } from './en/station';
import { partText } from './index';

/** As `useText`, with the texts of `station`. */
export const useStationText = partText('station', enStation);
/** As `Text`, with the texts of `station`. */
export type StationText = ReturnType<typeof useStationText>;
