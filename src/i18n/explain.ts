/** The texts of the account of a day beside all others. Loaded with it. */
import { flatten, translator } from '@solid-primitives/i18n';
import { en } from './en';
import { enExplain } from './en-explain';

const dictionary = flatten({ ...en, explain: { ...en.explain, ...enExplain } });
const translate = translator(() => dictionary);

/** As `Text`, with the texts of the account. */
export type ExplainText = typeof translate;

/** As `useText`, for the components of the account and the sentences in it. */
export function useExplainText(): ExplainText {
  return translate;
}
