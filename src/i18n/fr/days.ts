import type { enDays } from '../en/days';

export const frDays: typeof enDays = {
  sourceAlone: (source) => `ET0, ${source}`,
  equation: 'FAO-56',
  chance: 'Risque de pluie',
  columns: 'Colonnes',
  columnsLegend: 'Colonnes à afficher',
  columnsReset: 'Afficher les habituelles',
  goTo: 'Aller à la date',
  go: 'Aller',
  sortHint:
    'Choisissez un titre de colonne pour trier, une date pour voir d’où vient son ET0, une qualité pour en voir les raisons.',
  names: {
    sources: 'ET0 de chaque source',
    wetProbability: 'Probabilité de pluie',
    equationEt0Mm: 'ET0 par FAO-56 seule',
  },
  meanings: {
    equationEt0Mm:
      'l’équation avec les données combinées, avant toute correction\u00a0; égale à l’ET0 là où rien n’est calé',
    wetProbability: 'probabilité qu’il soit tombé au moins 1 mm dans la journée\u00a0; seulement là où elle est calée',
    sources: 'ET0 d’une seule source, non corrigée',
  },
  flags: {
    'missing-temperature': 'Aucune source n’a la température de ce jour\u00a0: il n’y a pas d’ET0.',
    'missing-humidity': 'Aucune source n’a l’humidité de ce jour\u00a0: il n’y a pas d’ET0.',
    'missing-wind': 'Aucune source n’a le vent de ce jour\u00a0: il n’y a pas d’ET0.',
    'missing-radiation': 'Aucune source n’a le rayonnement de ce jour\u00a0: il n’y a pas d’ET0.',
    'single-source': 'Rien d’indépendant ne confirme le chiffre.',
    'sources-disagree': 'Les ET0 des sources diffèrent de plus de 1 mm.',
    'value-out-of-range': 'Elle était hors du possible sur Terre\u00a0; les autres sources la remplacent.',
    'temperature-extremes-inverted': 'Les deux températures de cette source ont été écartées.',
    'radiation-above-extraterrestrial': 'Il ne peut y avoir plus de soleil qu’au sommet de l’atmosphère.',
    'vapour-deficit-clamped': 'L’humidité dépassait la saturation\u00a0; l’air est pris comme saturé.',
    'elevation-assumed': 'La pression de l’air dépend de l’altitude\u00a0: indiquez-la pour un meilleur chiffre.',
    forecast: 'Ce n’est pas encore arrivé et cela changera.',
    simulated: 'C’est inventé, ce n’est pas la météo.',
    'sources-combined': 'Aucune source n’a toutes les données, elles se complètent.',
    'estimated-value': 'Une donnée manquait et suit une règle de FAO-56.',
    'doubtful-value': 'Une donnée semble étrange, mais elle est possible et utilisée.',
    'partial-day': 'Une source a trop peu d’heures de ce jour et a été écartée.',
    'not-calibrated': 'L’ET0 est la valeur de l’équation même, et la bande est large.',
    'source-gated': 'Les autres sources et les jours précédents n’expliquent pas ce qu’elle dit.',
    'unusual-day': 'Toutes les sources sont d’accord, la valeur est donc gardée.',
    'beyond-training': 'La correction n’a jamais vu un tel temps et peut se tromper.',
    'own-station': 'Rien n’a été corrigé.',
  },
};
