/** The languages of the app, and which of them a browser asks for. */

/** BCP 47 tags, English first: it is there when no other is. */
export const LANGUAGES = ['en', 'pt-BR', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, for the choice. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  fr: 'Français',
};

const primaryOf = (tag: string) => tag.toLowerCase().split('-')[0];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The first of the browser's languages that the app speaks; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => primaryOf(language) === primaryOf(tag));
    if (found) return found;
  }
  return 'en';
}

/**
 * The tag to format in. Spanish and French take the region that the browser names, because a decimal mark differs
 * between Mexico and Spain; English is British, whose dates cannot be misread.
 */
export function localeOf(
  language: Language,
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): string {
  if (language === 'en') return 'en-GB';
  return wanted.find((tag) => tag.includes('-') && primaryOf(tag) === primaryOf(language)) ?? language;
}
