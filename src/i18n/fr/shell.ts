import type { enShell } from '../en/shell';

export const frShell: typeof enShell = {
  settings: {
    title: 'Réglages',
    subtitle: 'Ils sont gardés dans ce navigateur.',
    language: 'Langue',
    languageLoading: 'Chargement des textes…',
    languageFailed:
      'Les textes n’ont pas pu être chargés\u202f: la langue reste la même. Réessayez quand la connexion sera rétablie.',
    units: 'Unités',
    metric: 'Métriques',
    metricHint: 'mm, °C, m/s',
    us: 'Américaines',
    usHint: 'pouces, °F, mi/h',
    theme: 'Couleurs',
    system: 'Comme l’appareil',
    light: 'Claires',
    dark: 'Sombres',
    done: 'Terminé',
  },
  install: {
    label: 'Installer l’application',
    text: 'Gardez EVAonline sur cet appareil\u202f: elle s’ouvre depuis l’écran d’accueil, même sans connexion.',
    install: 'Installer',
    later: 'Pas maintenant',
    byHand: 'Sur iPhone et iPad\u202f: touchez Partager, puis Sur l’écran d’accueil.',
  },
  news: {
    title: 'Nouveautés',
    updated: (version) => `EVAonline est passée à la version ${version}.`,
    open: 'Nouveautés',
    dismiss: 'Compris',
    close: 'Fermer',
    version: (version) => `Version ${version}`,
    next: 'Dans la prochaine version',
  },
};
