/** The language in use. English is there from the start; other languages will be loaded when a person chooses them. */
import { flatten, translator } from '@solid-primitives/i18n';
import { createSignal } from 'solid-js';
import { en } from './en';

const [dictionary] = createSignal(flatten(en));
const translate = translator(dictionary);

/** The text function: `t('nav.home')`; a text with something in it takes it as arguments. Reactive to the language. */
export type Text = typeof translate;

/** The text function, for components and for pure functions that make sentences. */
export function useText(): Text {
  return translate;
}

/** The BCP 47 tag that numbers and dates are formatted in. */
export function useLocale(): () => string {
  return () => 'en-GB';
}
