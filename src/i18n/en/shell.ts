/** The English texts of `shell`: the source of its keys. */
export const enShell = {
  settings: {
    title: 'Settings',
    subtitle: 'Kept in this browser.',
    language: 'Language',
    languageLoading: 'Loading the texts…',
    languageFailed:
      'The texts could not be loaded, so the language stays as it is. Try again when the network is back.',
    units: 'Units',
    metric: 'Metric',
    metricHint: 'mm, °C, m/s',
    us: 'US',
    usHint: 'inches, °F, mph',
    theme: 'Colours',
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
    done: 'Done',
  },
  install: {
    label: 'Install the app',
    text: 'Keep EVAonline on this device: it opens from the home screen, also without a connection.',
    install: 'Install',
    later: 'Not now',
    byHand: 'On iPhone and iPad: press Share, then Add to Home Screen.',
  },
  news: {
    title: 'What’s new',
    updated: (version: string) => `EVAonline was updated to version ${version}.`,
    open: 'What’s new',
    dismiss: 'Got it',
    close: 'Close',
    version: (version: string) => `Version ${version}`,
    next: 'Coming next',
  },
};
