import { afterEach, expect, test } from 'vitest';
import { showLanguage } from '../../src/i18n';
import type { Language } from '../../src/i18n/languages';
import { createLanguageChoice } from '../../src/ui/language-choice';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Texts that come when they are let come. */
function slowTexts() {
  const asked: { language: Language; come: () => void; fail: () => void }[] = [];
  const show = (language: Language) =>
    new Promise<void>((resolve, reject) => {
      asked.push({ language, come: resolve, fail: () => reject(new Error('no network')) });
    });
  return { asked, show, languages: () => asked.map(({ language }) => language) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

test('stands at the language that is being loaded, and settles when its texts are there', async () => {
  const { asked, show } = slowTexts();
  const control = createLanguageChoice(show);
  expect(control.chosen()).toBe('en');
  control.choose('pt-BR');
  expect([control.choice().kind, control.chosen()]).toEqual(['loading', 'pt-BR']);
  await settled();
  asked[0]?.come();
  await settled();
  expect(control.choice().kind).toBe('settled');
});

test('goes back to the language on the screen when the texts do not come, and says so', async () => {
  const { asked, show } = slowTexts();
  const control = createLanguageChoice(show);
  control.choose('fr');
  await settled();
  asked[0]?.fail();
  await settled();
  expect([control.choice().kind, control.chosen()]).toEqual(['failed', 'en']);
});

test('the last word wins: what was overtaken while waiting is never asked for', async () => {
  const { asked, show, languages } = slowTexts();
  const control = createLanguageChoice(show);
  control.choose('fr');
  await settled();
  control.choose('es');
  control.choose('pt-BR');
  asked[0]?.come();
  await settled();
  expect(languages()).toEqual(['fr', 'pt-BR']);
  expect(control.chosen()).toBe('pt-BR');
});

test('the real texts of another language are there and are named as the page’s language', async () => {
  const element = { lang: 'en' };
  Object.assign(globalThis, { document: { documentElement: element } });
  await showLanguage('pt-BR');
  expect(element.lang).toBe('pt-BR');
  await showLanguage('en');
  expect(element.lang).toBe('en');
});
