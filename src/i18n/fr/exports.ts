import type { enExports } from '../en/exports';

/** The French texts of `exports`. */
export const frExports: typeof enExports = {
  label: 'Exporter ce résultat',
  formats: {
    xlsx: { name: 'Exporter en Excel', about: 'Un classeur\u00a0: jours, mois, statistiques et origine des chiffres.' },
    csv: {
      name: 'Exporter en CSV',
      about: 'Les jours en tableau pour votre tableur, dans cette langue et ces unités.',
    },
    programCsv: {
      name: 'Exporter en CSV pour programmes',
      about: 'Les jours en anglais simple et en unités métriques, toujours pareils.',
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
    about: 'Un rapport de deux pages\u00a0: le résumé avec son graphique, et le tableau.',
  },
  working: 'Préparation du fichier…',
  saved: (file: string) => `Enregistré sous ${file}`,
  notSaved: 'Le fichier n’a pas pu être créé. Réessayez quand le réseau sera revenu.',
  copied: 'Copié. Collez-le dans un message.',
  notCopied: 'Ce navigateur n’a pas permis de copier le texte.',
  aquacropGap: (p: { first: string; count: number; days: string }) =>
    p.count === 1
      ? `AquaCrop n’accepte pas de trou, et le ${p.first} n’a pas de valeur. Aucun chiffre n’est inventé pour ce jour.`
      : `AquaCrop n’accepte pas de trou, et ${p.days} jours n’ont pas de valeur, le premier le ${p.first}. Aucun chiffre n’est inventé pour eux.`,
  aquacropStretch: (period: string) =>
    `Calculez ${period} pour obtenir un fichier\u00a0: c’est la plus longue suite de jours sans trou.`,
  header: (p: { name: string; unit: string }) => `${p.name} (${p.unit})`,
  columns: {
    low: 'ET0, borne basse de la bande à 90\u00a0%',
    high: 'ET0, borne haute de la bande à 90\u00a0%',
    forecastLow: 'ET0, borne basse des prévisions',
    forecastHigh: 'ET0, borne haute des prévisions',
    chanceOfRain: 'Probabilité de pluie',
    sourceEt0: (source: string) => `ET0 de ${source} seule`,
    notes: 'Remarques',
    data: 'Données',
    month: 'Mois',
    year: 'Année',
    days: 'Jours',
    et0Days: 'Jours avec ET0',
    et0Total: 'ET0, total',
    et0Mean: 'ET0, moyenne',
    rainDays: 'Jours avec donnée de pluie',
    rainTotal: 'Pluie, total',
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
      `gazon de 0,12 m de haut, 70 s/m\u00a0; albédo ${p.albedo}\u00a0; σ = ${p.sigma} MJ K⁻⁴ m⁻² d⁻¹\u00a0; Rso = (0,75 + 2·10⁻⁵ z) Ra\u00a0; G = 0`,
    vapour: 'Pression de vapeur',
    sources: 'Combinaison des sources',
    calibration: 'Calage',
    source: (name: string) => `Source\u00a0: ${name}`,
    request: (name: string) => `Requête à ${name}`,
    retrieved: (date: string) => `obtenu le ${date}`,
    licence: 'Crédit et licence',
    warning: 'Bon à savoir',
    link: 'Recalculer',
  },
  text: {
    title: (place: string) => `ET0 (FAO-56), ${place}`,
    totals: (p: { total: string; mean: string; days: string }) => `Total ${p.total} en ${p.days}, moyenne ${p.mean}`,
    dayCount: (count: number, days: string) => (count === 1 ? '1 jour' : `${days} jours`),
    lastDays: (p: { count: number; unit: string }) =>
      p.count === 1
        ? `Le jour, ${p.unit} (bande à 90\u00a0%)\u00a0:`
        : `Les ${p.count} derniers jours, ${p.unit} (bande à 90\u00a0%)\u00a0:`,
    day: (p: { day: string; value: string }) => `${p.day}\u00a0: ${p.value}`,
    band: (p: { value: string; low: string; high: string }) => `${p.value} (${p.low}–${p.high})`,
    none: 'pas de valeur',
    sources: (names: string) => `Météo\u00a0: ${names}`,
  },
  report: {
    title: 'Évapotranspiration de référence (ET0)',
    chartLabel: 'ET0 par jour, avec sa bande à 90\u00a0%',
    chartKey:
      'Ligne\u00a0: ET0 par jour. Ombre\u00a0: bande à 90\u00a0%, qui contient la vraie ET0 neuf jours sur dix.',
    credits: 'Données météo et crédits',
    daysTitle: 'Jour par jour',
    monthsTitle: 'Mois par mois',
    yearsTitle: 'Année par année',
    longWhy: 'La période est trop longue pour imprimer chaque jour. Exportez les jours pour les avoir tous.',
    partial: 'Le total porte sur les jours qui ont une valeur\u00a0; les autres ne sont pas devinés.',
  },
};
