/** What a person has chosen for good: kept in this browser, read at every start. */
import { keep, read } from '../kept-values';
import { isLanguage, type Language, preferredLanguage } from './languages';

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
