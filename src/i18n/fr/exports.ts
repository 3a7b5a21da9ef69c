import type { enExports } from '../en/exports';

/** The French texts of `exports`. */
export const frExports: typeof enExports = {
  label: 'Exporter ce résultat',
  formats: {
    xlsx: { name: 'Exporter en Excel', about: 'Un classeur\u202f: jours, mois, statistiques et origine des valeurs.' },
    csv: {
      name: 'Exporter en CSV',
      about: 'Les jours en tableau pour votre tableur, dans cette langue et ces unités.',
    },
    programCsv: {
      name: 'Exporter en CSV pour programmes',
      about: 'Les jours en anglais simple et en unités métriques, toujours sous la même forme.',
    },
    json: { name: 'Exporter en JSON', about: 'Tout le résultat pour les programmes, documenté champ par champ.' },
    aquacropEt0: {
      name: 'Exporter l’ET0 pour AquaCrop',
      about: 'ET0 journalière pour AquaCrop, le modèle de culture de la FAO (.ETo).',
    },
    aquacropRain: { name: 'Exporter la pluie pour AquaCrop', about: 'Pluie journalière pour AquaCrop (.PLU).' },
  },
  copy: {
    name: 'Copier en texte',
    about: 'Un court message avec les sept derniers jours, pour WhatsApp, SMS ou e-mail.',
  },
  print: {
    name: 'Imprimer ou enregistrer en PDF',
    about: 'Un rapport de deux pages\u202f: le résumé avec son graphique, et le tableau.',
  },
  working: 'Préparation du fichier…',
  saved: (file: string) => `Enregistré sous ${file}`,
  notSaved: 'Le fichier n’a pas pu être créé. Réessayez quand la connexion sera rétablie.',
  copied: 'Copié. Collez-le dans un message.',
  notCopied: 'Ce navigateur n’a pas permis de copier le texte.',
  aquacropGap: (p: { first: string; count: number; days: string }) =>
    p.count === 1
      ? `AquaCrop n’accepte pas de lacune, et le ${p.first} n’a pas de valeur. Aucune valeur n’est inventée pour ce jour.`
      : `AquaCrop n’accepte pas de lacune, et ${p.days} jours n’ont pas de valeur, le premier le ${p.first}. Aucune valeur n’est inventée pour eux.`,
  aquacropStretch: (period: string) =>
    `Calculez ${period} pour obtenir un fichier\u202f: c’est la plus longue suite de jours sans lacune.`,
  header: (p: { name: string; unit: string }) => `${p.name} (${p.unit})`,
  columns: {
    low: 'ET0, borne basse de la bande à 90\u202f%',
    high: 'ET0, borne haute de la bande à 90\u202f%',
    forecastLow: 'ET0, borne basse des prévisions',
    forecastHigh: 'ET0, borne haute des prévisions',
    chanceOfRain: 'Probabilité de pluie',
    sourceEt0: (source: string) => `ET0 de ${source} seule`,
    notes: 'Notes',
    data: 'Données',
    month: 'Mois',
    year: 'Année',
    days: 'Jours',
    et0Days: 'Jours avec ET0',
    et0Total: 'ET0, cumul',
    et0Mean: 'ET0, moyenne',
    rainDays: 'Jours avec données de pluie',
    rainTotal: 'Pluie, cumul',
    unit: 'Unité',
    what: 'Quoi',
    value: 'Valeur',
    trendP: 'Tendance, p',
  },
  sheets: { days: 'Jours', months: 'Mois', statistics: 'Statistiques', provenance: 'Sources et méthode' },
  provenance: {
    made: 'Établi avec',
    madeWith: (p: { version: string; date: string }) => `EVAonline ${p.version}, ${p.date}`,
    place: 'Lieu',
    elevation: 'Altitude',
    timeZone: 'Fuseau horaire',
    period: 'Période',
    equation: 'Équation',
    constants: 'Constantes',
    constantsText: (p: { albedo: string; sigma: string }) =>
      `gazon de 0,12 m de haut, 70 s/m\u202f; albédo ${p.albedo}\u202f; σ = ${p.sigma} MJ K⁻⁴ m⁻² d⁻¹\u202f; Rso = (0,75 + 2·10⁻⁵ z) Ra\u202f; G = 0`,
    vapour: 'Pression de vapeur',
    sources: 'Combinaison des sources',
    calibration: 'Calage',
    source: (name: string) => `Source\u202f: ${name}`,
    request: (name: string) => `Requête à ${name}`,
    retrieved: (date: string) => `obtenu le ${date}`,
    licence: 'Crédit et licence',
    warning: 'Bon à savoir',
    link: 'Recalculer',
  },
  text: {
    title: (place: string) => `ET0 (FAO-56), ${place}`,
    totals: (p: { total: string; mean: string; days: string }) => `Cumul ${p.total} en ${p.days}, moyenne ${p.mean}`,
    dayCount: (count: number, days: string) => (count === 1 ? '1 jour' : `${days} jours`),
    lastDays: (p: { count: number; unit: string }) =>
      p.count === 1
        ? `Le jour, ${p.unit} (bande à 90\u202f%)\u202f:`
        : `Les ${p.count} derniers jours, ${p.unit} (bande à 90\u202f%)\u202f:`,
    day: (p: { day: string; value: string }) => `${p.day}\u202f: ${p.value}`,
    band: (p: { value: string; low: string; high: string }) => `${p.value} (${p.low}–${p.high})`,
    none: 'pas de valeur',
    sources: (names: string) => `Météo\u202f: ${names}`,
  },
  report: {
    title: 'Évapotranspiration de référence (ET0)',
    chartLabel: 'ET0 par jour, avec sa bande à 90\u202f%',
    chartKey:
      'Courbe\u202f: ET0 par jour. Zone ombrée\u202f: bande à 90\u202f%, qui contient la vraie ET0 neuf jours sur dix.',
    credits: 'Données météo et crédits',
    daysTitle: 'Jour par jour',
    monthsTitle: 'Mois par mois',
    yearsTitle: 'Année par année',
    longWhy: 'La période est trop longue pour imprimer chaque jour. Exportez les jours pour les avoir tous.',
    partial: 'Le cumul porte sur les jours qui ont une valeur\u202f; les autres ne sont pas supposés.',
  },
};
