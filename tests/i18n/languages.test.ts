import { describe, expect, test } from 'vitest';
import { localeOf, preferredLanguage } from '../../src/i18n/languages';

describe('the language of a browser', () => {
  test.each([
    [['pt-BR', 'en'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['de-DE', 'fr-CA', 'en'], 'fr'],
    [['es-419'], 'es'],
    [['en-US', 'es'], 'en'],
    [['zh-CN'], 'en'],
    [[], 'en'],
  ] as const)('that asks for %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});

describe('the locale of numbers and dates', () => {
  test.each([
    ['en', ['en-US'], 'en-GB'],
    ['es', ['es-MX', 'en'], 'es-MX'],
    ['es', ['en-US'], 'es'],
    ['pt-BR', ['pt-BR'], 'pt-BR'],
    ['fr', ['fr-CH'], 'fr-CH'],
  ] as const)('%s for %j is %s', (language, wanted, locale) => {
    expect(localeOf(language, wanted)).toBe(locale);
  });

  test('has the decimal mark of its region', () => {
    expect(new Intl.NumberFormat(localeOf('es', ['es-MX'])).format(4.5)).toBe('4.5');
    expect(new Intl.NumberFormat(localeOf('es', ['es-ES'])).format(4.5)).toBe('4,5');
  });
});
