/** The texts of `crops` beside the core's. Loaded with the components that speak them. */
import { enCrops } from './en/crops';
import { partText } from './index';

/** As `useText`, with the texts of `crops`. */
export const useCropsText = partText('crops', enCrops);
/** As `Text`, with the texts of `crops`. */
export type CropsText = ReturnType<typeof useCropsText>;
