/** The colours of the page: as the device has it, or as the person chose. tokens.css holds both themes. */
import { createSignal } from 'solid-js';
import { keepTheme, startTheme, type Theme } from '../i18n/preferences';

/** `--paper` of tokens.css, for the browser's own frame. */
const PAPERS = { light: '#f4f7f5', dark: '#0c1513' } as const;

const [theme, setTheme] = createSignal<Theme>('system');

/** The theme that was chosen. Reactive. */
export const useTheme = () => theme;

function paint(chosen: Theme): void {
  setTheme(chosen);
  const { dataset } = document.documentElement;
  if (chosen === 'system') delete dataset.theme;
  else dataset.theme = chosen;
  // One tag a scheme: a choice of the person's own holds for both.
  for (const tag of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const scheme = tag.media.includes('dark') ? 'dark' : 'light';
    tag.content = PAPERS[chosen === 'system' ? scheme : chosen];
  }
}

/** Before anything is painted. */
export const paintKeptTheme = () => paint(startTheme());

/** Puts the page into a theme and keeps the choice. */
export function showTheme(chosen: Theme): void {
  paint(chosen);
  keepTheme(chosen);
}
