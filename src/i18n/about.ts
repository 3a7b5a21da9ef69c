/** The texts of the About page beside all others. Loaded with that page. */
import { flatten, translator } from '@solid-primitives/i18n';
import { en } from './en';
import { enAbout } from './en-about';

const dictionary = flatten({ ...en, about: enAbout });
const translate = translator(() => dictionary);

/** As `Text`, with the texts of the page. */
export type AboutText = typeof translate;

/** As `useText`, for the components of the page. */
export function useAboutText(): AboutText {
  return translate;
}
