import type { enSummary } from '../en/summary';

export const frSummary: typeof enSummary = {
  headlinePeriod: (p) => `${p.days} jours\u202f: moyenne ${p.mean}, cumul ${p.total}`,
  bandOfDay: (p) => `Bande à 90\u202f%\u202f: de ${p.low} à ${p.high} ${p.unit}`,
  openFull: 'Ouvrir le résultat complet',
  band: (half) =>
    `Un jour moyen, la bande à 90\u202f% s’étend de ${half} de part et d’autre. Les erreurs de jours consécutifs sont liées\u202f: il n’y a donc pas de telle bande pour le cumul.`,
  ofDays: (p) => `${p.counted} jours sur ${p.total}`,
  days: ({ count, days }) => (count === 1 ? '1 jour' : `${days} jours`),

  waterTitle: 'Pluie et ET0',
  surplus: (amount) => `${amount} de pluie de plus que d’ET0`,
  deficit: (amount) => `${amount} de pluie de moins que d’ET0`,
  waterAmounts: (p) => `Pluie ${p.rain}, ET0 ${p.et0}.`,
  waterDays: (p) =>
    `Plus de pluie que d’ET0 sur ${p.surplus < 2 ? `${p.surplusText} jour` : `${p.surplusText} jours`}, moins sur ${p.deficitText}.`,
  balanceDays: (p) => `Le bilan vaut pour les ${p.counted} jours sur ${p.total} où les deux sont connues.`,
  noBalance: 'Aucune source n’a la pluie de ces jours, il n’y a donc pas de bilan.',

  qualityTitle: 'Confiance dans le résultat',
  withoutEt0: (count) => `${count} sans ET0`,
  reason: (p) => `${p.reason}\u202f: ${p.count === 1 ? '1 jour' : `${p.days} jours`}`,
  estimated: {
    tempMaxC: 'Tmax estimée',
    tempMinC: 'Tmin estimée',
    humidityMeanPct: 'Humidité estimée',
    wind2mMps: 'Vent estimé',
    shortwaveMjM2: 'Rayonnement estimé',
    precipitationMm: 'Pluie estimée',
  },

  normalTitle: 'Par rapport à la normale de la région',
  above: (p) => `${p.amount} (${p.percent}\u202f%) au-dessus`,
  below: (p) => `${p.amount} (${p.percent}\u202f%) au-dessous`,
  normalAmounts: (p) => `ET0 ${p.et0}, normale ${p.normal}, sur les ${p.days} qui ont une normale.`,
  normalCare: 'La normale est celle de toute la région calée à cette saison\u202f; ce lieu peut s’en écarter.',

  sourcesTitle: 'Sources',
  sourceUsed: (p) => `${p.source}\u202f: ${p.days}`,

  periods: { weeks: 'Par période de 7 jours', months: 'Par mois', years: 'Par année' },
  period: 'Période',
  total: 'ET0',
  mean: 'Moyenne',
  rain: 'Pluie',
  balance: 'Pluie − ET0',
};
