import type { enShell } from '../en/shell';

export const esShell: typeof enShell = {
  settings: {
    title: 'Ajustes',
    subtitle: 'Se guardan en este navegador.',
    language: 'Idioma',
    languageLoading: 'Cargando los textos…',
    languageFailed:
      'No se pudieron cargar los textos, así que el idioma no cambia. Inténtelo de nuevo cuando vuelva la conexión.',
    units: 'Unidades',
    metric: 'Métricas',
    metricHint: 'mm, °C, m/s',
    us: 'Estadounidenses',
    usHint: 'pulgadas, °F, mi/h',
    theme: 'Colores',
    system: 'Como el dispositivo',
    light: 'Claros',
    dark: 'Oscuros',
    done: 'Listo',
  },
  install: {
    label: 'Instalar la aplicación',
    text: 'Tenga EVAonline en este dispositivo: se abre desde la pantalla de inicio, también sin conexión.',
    install: 'Instalar',
    later: 'Ahora no',
    byHand: 'En iPhone y iPad: toque Compartir y luego Añadir a pantalla de inicio.',
  },
  news: {
    title: 'Novedades',
    updated: (version) => `EVAonline se actualizó a la versión ${version}.`,
    open: 'Novedades',
    dismiss: 'Entendido',
    close: 'Cerrar',
    version: (version) => `Versión ${version}`,
    next: 'En la próxima versión',
  },
};
