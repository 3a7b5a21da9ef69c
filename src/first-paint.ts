/**
 * Runs before anything is painted, alone and without the app's code: the kept colours and the language, so that the words
 * which stand in index.html are the person's own, and nothing of Home is shown under another page's address.
 */
import { startLanguage, startTheme } from './i18n/preferences';

const { documentElement: root } = document;
const theme = startTheme();
if (theme !== 'system') root.dataset.theme = theme;
root.lang = startLanguage();
root.dataset.firstPage = /^(#\/?(\?.*)?)?$/.test(location.hash) ? 'home' : 'other';
