/**
 * The language in use and its texts. English is there from the start, and its parts come with the screens that speak
 * them; another language is one chunk, loaded when the browser or the person chooses it.
 */
import { type Flatten, flatten, type Translator, translator } from '@solid-primitives/i18n';
import { createSignal } from 'solid-js';
import type { Dictionary } from './dictionary';
import { en } from './en/core';
import { type Language, localeOf } from './languages';

type Texts = Readonly<Record<string, unknown>>;

/** English as far as it has been loaded. Filled in place: a part is there before anyone asks for its texts. */
const english: Record<string, unknown> = { ...flatten(en) };
const [inUse, setInUse] = createSignal<{ readonly language: Language; readonly texts: Texts }>({
  language: 'en',
  texts: english,
});
const translate = translator(() => inUse().texts);

/** The text function: `t('nav.home')`; a text with something in it takes it as arguments. Reactive to the language. */
export type Text = Translator<Flatten<typeof en>>;

/** The text function, for components and for pure functions that make sentences. */
export function useText(): Text {
  return translate as Text;
}

/**
 * Adds the English texts of a part under its name, and gives the text function that knows them beside the core's.
 * @example export const useCropsText = partText('crops', enCrops); // t('crops.title')
 */
export function partText<Name extends keyof Dictionary, Part extends Dictionary[Name]>(
  name: Name,
  part: Part,
): () => Translator<Flatten<typeof en & Record<Name, Part>>> {
  Object.assign(english, flatten({ [name]: part }));
  return () => translate as Translator<Flatten<typeof en & Record<Name, Part>>>;
}

/** The language on the screen. Reactive. */
export function useLanguage(): () => Language {
  return () => inUse().language;
}

/** The BCP 47 tag that numbers and dates are formatted in. Reactive. */
export function useLocale(): () => string {
  return () => localeOf(inUse().language);
}

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Dictionary>>> = {
  'pt-BR': () => import('./pt').then(({ pt }) => pt),
  es: () => import('./es').then(({ es }) => es),
  fr: () => import('./fr').then(({ fr }) => fr),
};

/**
 * Puts every text on the screen into a language, once it is there.
 * @throws when its chunk cannot be fetched: the language stays as it is
 */
export async function showLanguage(language: Language): Promise<void> {
  const texts = language === 'en' ? english : flattened(await LOADERS[language]());
  setInUse({ language, texts });
  document.documentElement.lang = language;
}

function flattened({ core, ...parts }: Dictionary): Texts {
  return { ...flatten(core), ...flatten(parts) };
}
