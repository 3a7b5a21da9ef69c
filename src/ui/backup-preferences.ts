/** The settings that a backup carries. Those chosen on this device are the person's last word: a file does not undo them. */
import { showLanguage } from '../i18n';
import { isLanguage } from '../i18n/languages';
import { keepLanguage } from '../i18n/preferences';
import { showUnits } from '../i18n/units';
import type { Preferences } from '../keeping';
import { read } from '../kept-values';

/** What was chosen by hand on this device. */
export function chosenPreferences(): Preferences {
  const language = read('language');
  const units = read('units');
  return { ...(language === null ? {} : { language }), ...(units === null ? {} : { units }) };
}

/** Takes over what was never chosen here; says whether there was anything to take. */
export async function takePreferences({ language, units }: Preferences): Promise<'taken' | 'kept'> {
  const here = chosenPreferences();
  const takesUnits = here.units === undefined && (units === 'metric' || units === 'us');
  const takesLanguage = here.language === undefined && isLanguage(language);
  if (takesUnits) showUnits(units);
  if (takesLanguage) {
    keepLanguage(language);
    // Its texts may be out of reach now; the next start finds the choice.
    await showLanguage(language).catch(() => undefined);
  }
  return takesUnits || takesLanguage ? 'taken' : 'kept';
}
