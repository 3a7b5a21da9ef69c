import { expect, test } from 'vitest';
import { firstPaintMarkup } from '../../../scripts/vite/first-paint';
import { LANGUAGES } from '../../../src/i18n/languages';

test('the first words are there in every language of the app, each marked as what it is', () => {
  const markup = firstPaintMarkup();
  for (const language of LANGUAGES) {
    expect(markup).toContain(`<h1 class="home__title" lang="${language}">`);
    expect(markup).toContain(`<section class="intro" lang="${language}">`);
  }
  expect(markup).not.toMatch(/style=|<script| on\w+=/);
});
