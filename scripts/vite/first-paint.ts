/**
 * The first words of Home in the page itself, in every language, so that they are painted before the app's code has come;
 * the app puts the real page in their place. They are drawn from the dictionaries, so they cannot differ.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { en } from '../../src/i18n/en/core';
import { esCore } from '../../src/i18n/es/core';
import { frCore } from '../../src/i18n/fr/core';
import type { Language } from '../../src/i18n/languages';
import { ptCore } from '../../src/i18n/pt/core';

const HOME_TEXTS: Readonly<Record<Language, (typeof en)['home']>> = {
  en: en.home,
  'pt-BR': ptCore.home,
  es: esCore.home,
  fr: frCore.home,
};

const SCRIPT = fileURLToPath(new URL('../../src/first-paint.ts', import.meta.url));
const FILE = /(^|\/)first-paint-[\w-]+\.js$/;
const ROOT = '<div id="app"></div>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const inEveryLanguage = (markup: (texts: (typeof en)['home'], language: string) => string) =>
  Object.entries(HOME_TEXTS)
    .map(([language, texts]) => markup(texts, language))
    .join('');

/** Home before a point is chosen, as far as it is words: the classes are those of Shell.tsx and Home.tsx. */
export function firstPaintMarkup(): string {
  const titles = inEveryLanguage(({ title }, lang) => `<h1 class="home__title" lang="${lang}">${escaped(title)}</h1>`);
  const introductions = inEveryLanguage(
    ({ lead, howTo }, lang) =>
      `<section class="intro" lang="${lang}"><p class="intro__lead">${escaped(lead)}</p><p class="soft">${escaped(howTo)}</p></section>`,
  );
  return [
    '<div class="shell shell--screen first-paint">',
    '<header class="shell__header"></header>',
    '<main class="shell__main"><div class="home">',
    `<div class="home__finder">${titles}<div class="first-paint__finder"></div></div>`,
    `<div class="home__card">${introductions}</div>`,
    '<div class="first-paint__map"></div>',
    '</div></main></div>',
  ].join('');
}

/** The script that runs before the first paint, as one classic file. */
async function scriptSource(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib: { entry: SCRIPT, formats: ['iife'], name: 'firstPaint' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The first script was not built');
  return output.output[0].code;
}

/** Puts the first words and their script into the built page. */
export function firstPaint(): Plugin {
  return {
    name: 'evaonline:first-paint',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: 'first-paint.js', source: await scriptSource() });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const script = Object.keys(bundle ?? {}).find((file) => FILE.test(file));
        if (!script || !html.includes(ROOT)) throw new Error('No place for the first words, or no script for them');
        return (
          html
            // Behind the policy, and before the style sheet, which would hold it up.
            .replace('<title>', `<script src="./${script}"></script>\n    <title>`)
            .replace(ROOT, () => `<div id="app">${firstPaintMarkup()}</div>`)
        );
      },
    },
  };
}
