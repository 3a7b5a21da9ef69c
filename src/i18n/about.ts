/** The texts of `about` beside the core's. Loaded with the components that speak them. */
import { enAbout } from './en/about';
import { partText } from './index';

/** As `useText`, with the texts of `about`. */
export const useAboutText = partText('about', enAbout);
/** As `Text`, with the texts of `about`. */
export type AboutText = ReturnType<typeof useAboutText>;
