/** What a person has chosen for good: kept in this browser, read at every start. */
import { isLanguage, type Language, preferredLanguage } from './languages';

const PREFIX = 'evaonline.';

/** A kept value; null where none is. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    // A browser that keeps nothing for this site: the defaults hold.
    return null;
  }
}

/** Keeps a value under a name, where the browser lets it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // As above: the choice lasts as long as the page.
  }
}

/** The kept language, else the first of the browser's that the app speaks. */
export function startLanguage(): Language {
  const kept = read('language');
  return isLanguage(kept) ? kept : preferredLanguage();
}

export const keepLanguage = (language: Language) => keep('language', language);

export type UnitSystem = 'metric' | 'us';

/** The kept unit system; metric until a person says otherwise, because FAO-56 is. */
export const startUnits = (): UnitSystem => (read('units') === 'us' ? 'us' : 'metric');

export const keepUnits = (units: UnitSystem) => keep('units', units);

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The kept theme; the system's until a person says otherwise. */
export const startTheme = (): Theme => THEMES.find((theme) => theme === read('theme')) ?? 'system';

export const keepTheme = (theme: Theme) => keep('theme', theme);
