/** Choosing a language: its texts may have to be fetched, and may not come. */
import { type Accessor, createSignal } from 'solid-js';
import { showLanguage, useLanguage } from '../i18n';
import type { Language } from '../i18n/languages';
import { keepLanguage } from '../i18n/preferences';

type LanguageChoice =
  | { readonly kind: 'settled' }
  | { readonly kind: 'loading'; readonly language: Language }
  | { readonly kind: 'failed' };

export interface LanguageControl {
  readonly choice: Accessor<LanguageChoice>;
  /** The language that the choice stands at: the one being loaded, else the one on the screen. */
  readonly chosen: Accessor<Language>;
  choose(language: Language): void;
}

/** The last word wins: choices are shown one after another, and those overtaken are left out. */
export function createLanguageChoice(show: (language: Language) => Promise<void> = showLanguage): LanguageControl {
  const language = useLanguage();
  const [choice, setChoice] = createSignal<LanguageChoice>({ kind: 'settled' });
  let wanted = language();
  let turn = Promise.resolve();

  async function settle(next: Language): Promise<void> {
    if (next !== wanted) return;
    try {
      await show(next);
      keepLanguage(next);
      if (next === wanted) setChoice({ kind: 'settled' });
    } catch {
      if (next === wanted) setChoice({ kind: 'failed' });
    }
  }
  return {
    choice,
    chosen() {
      const now = choice();
      return now.kind === 'loading' ? now.language : language();
    },
    choose(next) {
      wanted = next;
      setChoice({ kind: 'loading', language: next });
      turn = turn.then(() => settle(next));
    },
  };
}
