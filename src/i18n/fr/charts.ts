import type { enCharts } from '../en/charts';

/** The texts of `charts` in French. */
export const frCharts: typeof enCharts = {
  title: 'Graphiques',
  intro:
    'Agrandissez ou déplacez un graphique\u202f: les autres suivent. Sous chaque graphique, un tableau donne ses valeurs.',
  keys: 'Touches dans un graphique\u202f: ← → avancent jour par jour, avec Maj semaine par semaine, Pg préc et Pg suiv mois par mois\u202f; + et − agrandissent et réduisent, 0 montre tout.',
  drag: 'Faites glisser sur un graphique pour voir de plus près\u202f; avec Maj, pour vous déplacer\u202f; sur un téléphone, utilisez deux doigts. Un double-clic montre tout.',
  legend: 'Légende',
  noValue: 'pas de valeur',
  noDay: 'Aucun jour n’a de valeur.',
  numbers: (chart: string) => `${chart}\u202f: les valeurs`,
  tableOf: (chart: string) => `Valeurs du graphique ${chart}`,
  move: (chart: string) => `${chart}\u202f: parcourir les jours`,
  tools: (chart: string) => `Outils de ${chart}`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  earlier: 'Jours précédents',
  later: 'Jours suivants',
  reset: 'Montrer tous les jours',
  savePng: 'Enregistrer en image PNG',
  saveSvg: 'Enregistrer en dessin SVG',
  saveFailed: 'Ce navigateur n’a pas pu créer l’image. Essayez SVG.',
  label: (p: { title: string; period: string; extremes: string }) =>
    `Graphique «\u202f${p.title}\u202f», ${p.period}. ${p.extremes} Un tableau en dessous donne les valeurs.`,
  extremes: (p: { line: string; lowest: string; lowestDate: string; highest: string; highestDate: string }) =>
    `${p.line}\u202f: minimum ${p.lowest} le ${p.lowestDate}, maximum ${p.highest} le ${p.highestDate}.`,
  credit: (p: { version: string; isCalibrated: boolean; data: string }) =>
    `EVAonline ${p.version} · Penman–Monteith FAO-56${p.isCalibrated ? ', calé' : ''} · Données\u202f: ${p.data}`,
  bandRange: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
  lowOf: (line: string) => `${line}, borne basse`,
  highOf: (line: string) => `${line}, borne haute`,
  date: 'Date',
  month: 'Mois',
  days: 'Jours avec valeurs',
  byMonth: {
    mean: (line: string) => `${line}, moyenne`,
    sum: (line: string) => `${line}, cumul`,
    last: (line: string) => `${line}, en fin de mois`,
  },
  eto: {
    title: 'ET0 par jour',
    about:
      'L’eau que perdrait chaque jour un gazon bien arrosé, avec la bande qui contient la vraie valeur neuf jours sur dix.',
    axis: 'ET0',
    fused: 'ET0, toutes les sources combinées',
    single: 'ET0',
    source: (source: string) => `${source} seule, non corrigée`,
    estimated: 'jour avec une donnée d’entrée estimée',
    band: 'Bande à 90\u202f%',
  },
  temperature: {
    title: 'ET0 et température',
    about:
      'L’air chaud prélève plus d’eau\u202f: là où l’ET0 s’écarte de la température, le vent, le soleil ou l’humidité ont fait la différence.',
    axis: 'Température',
    max: 'Maximale du jour',
    mean: 'Moyenne',
    min: 'Minimale du jour',
  },
  radiation: {
    title: 'ET0 et rayonnement solaire',
    about:
      'Le soleil fournit l’essentiel de l’énergie qui évapore l’eau\u202f: un jour nuageux se voit sur les deux courbes.',
    axis: 'Rayonnement solaire',
    line: 'Rayonnement solaire',
  },
  rain: {
    title: 'Pluie et ET0',
    about:
      'Ce qui tombe face à ce que l’air prélève. Les barres au-dessus de la courbe sont les jours où la pluie a couvert la demande.',
    axis: 'Pluie et ET0',
    bars: 'Pluie',
  },
  balance: {
    title: 'Bilan hydrique par jour',
    about:
      'Pluie moins ET0\u202f: les barres pleines vers le haut sont un excédent, les barres hachurées vers le bas (−) un déficit. Ni le sol ni la culture n’y entrent.',
    axis: 'Pluie − ET0',
    surplus: 'Excédent (+)',
    deficit: 'Déficit (−)',
  },
  cumulative: {
    title: 'Bilan hydrique cumulé',
    about:
      'Les bilans journaliers additionnés depuis le premier jour. S’il baisse, l’air a prélevé plus qu’il n’est tombé. Hachuré (−)\u202f: déficit.',
    line: 'Bilan depuis le premier jour',
    leftOut: (count: number, days: string) =>
      count === 1
        ? '1 jour sans donnée de pluie ou d’ET0 n’entre pas dans la somme.'
        : `${days} jours sans donnée de pluie ou d’ET0 n’entrent pas dans la somme.`,
  },
  years: {
    title: 'D’une année à l’autre',
    aboutRange: (count: number) =>
      `La dernière année face à ${count} années de 1991–2020\u202f: l’étendue du plus bas au plus haut et, au milieu, huit années sur dix. Tout en moyennes sur 7 jours\u202f; le 29 février est omis.`,
    aboutYears: 'Les dernières années superposées. Tout en moyennes sur 7 jours\u202f; le 29 février est omis.',
    extent: (count: number) => `Du plus bas au plus haut de ${count} années de 1991–2020`,
    middle: 'Huit années sur dix (10–90\u202f%)',
    median: 'Médiane de ces années',
    emptyTitle: 'Comparer des années en demande plus d’une',
    empty:
      'Choisissez une période qui contient les mêmes jours de deux années ou plus, et elles se superposent ici. Avec dix années ou plus de 1991–2020, vous voyez ce qui est habituel et en quoi cette année diffère.',
    period: 'de janvier à décembre',
  },
  distribution: {
    title: 'Fréquence de chaque ET0',
    about:
      'Les jours rangés en classes. Une pompe dimensionnée sur la moyenne ne suffit pas pour les jours situés à sa droite.',
    count: 'Jours',
    share: 'Part des jours',
    bars: 'Jours dans la classe',
    mean: (value: string) => `Moyenne ${value}`,
    median: (value: string) => `Médiane ${value}`,
    class: (p: { from: string; to: string }) => `${p.from} à ${p.to}`,
    label: (p: { period: string; mean: string; median: string }) =>
      `Histogramme de l’ET0, ${p.period}. Moyenne ${p.mean}, médiane ${p.median}. Un tableau en dessous donne les valeurs.`,
  },
  months: {
    title: 'ET0 par mois',
    about:
      'La boîte contient la moitié centrale des jours, son trait est la médiane, les moustaches vont jusqu’au dernier jour à moins de 1,5 fois la hauteur de la boîte\u202f; les points sont au-delà.',
    box: 'Moitié centrale des jours, avec la médiane',
    outlier: 'Jour éloigné des autres',
    few: 'jour d’un mois qui en a moins de 5',
    min: 'Minimum',
    quartile1: 'Premier quartile',
    median: 'Médiane',
    quartile3: 'Troisième quartile',
    max: 'Maximum',
    label: (p: { period: string; highest: string; median: string }) =>
      `Boîtes à moustaches de l’ET0 journalière par mois, ${p.period}. La médiane la plus haute est ${p.median}, en ${p.highest}. Un tableau en dessous donne les valeurs.`,
  },
  correlation: {
    title: 'Ce qui varie avec l’ET0',
    about:
      'Corrélation des valeurs journalières (r de Pearson)\u202f: +1 montent et baissent ensemble, −1 l’une monte quand l’autre baisse, 0 rien en commun. Elle montre une association, pas une cause.',
    positive: 'Ensemble (+)',
    negative: 'Opposées (−)',
    pairs: (count: number, days: string) => (count === 1 ? 'Sur 1 jour.' : `Sur ${days} jours.`),
    variable: 'Variable',
    label: (p: { period: string; strongest: string; r: string }) =>
      `Corrélation de l’ET0 avec ses données d’entrée, ${p.period}. La plus forte est avec ${p.strongest}\u202f: ${p.r}. Un tableau en dessous donne les valeurs.`,
    labelNone: 'Corrélation de l’ET0 avec ses données d’entrée\u202f: trop peu de jours, ou rien qui varie.',
  },
};
