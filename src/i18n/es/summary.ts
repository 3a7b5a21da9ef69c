import type { enSummary } from '../en/summary';

export const esSummary: typeof enSummary = {
  headlinePeriod: (p) => `${p.days} días: media ${p.mean}, total ${p.total}`,
  bandOfDay: (p) => `Banda del 90\u00a0%: de ${p.low} a ${p.high} ${p.unit}`,
  openFull: 'Abrir el resultado completo',
  band: (half) =>
    `En un día medio, la banda del 90\u00a0% se extiende ${half} hacia cada lado. Los errores de días consecutivos están relacionados, por eso no hay una banda así para el total.`,
  ofDays: (p) => `${p.counted} de ${p.total} días`,
  days: ({ count, days }) => (count === 1 ? '1 día' : `${days} días`),

  waterTitle: 'Lluvia y ETo',
  surplus: (amount) => `${amount} más de lluvia que de ETo`,
  deficit: (amount) => `${amount} menos de lluvia que de ETo`,
  waterAmounts: (p) => `Lluvia ${p.rain}, ETo ${p.et0}.`,
  waterDays: (p) =>
    `Más lluvia que ETo en ${p.surplus === 1 ? '1 día' : `${p.surplusText} días`}, menos en ${p.deficitText}.`,
  balanceDays: (p) => `El balance vale para los ${p.counted} de ${p.total} días en que se conocen ambas.`,
  noBalance: 'Ninguna fuente tiene la lluvia de estos días, por eso no hay balance.',

  qualityTitle: 'Confianza en el resultado',
  withoutEt0: (count) => `${count} sin ETo`,
  reason: (p) => `${p.reason}: ${p.count === 1 ? '1 día' : `${p.days} días`}`,
  estimated: {
    tempMaxC: 'Tmáx estimada',
    tempMinC: 'Tmín estimada',
    humidityMeanPct: 'Humedad estimada',
    wind2mMps: 'Viento estimado',
    shortwaveMjM2: 'Radiación estimada',
    precipitationMm: 'Lluvia estimada',
  },

  normalTitle: 'Frente a la normal de la región',
  above: (p) => `${p.amount} (${p.percent}\u00a0%) por encima`,
  below: (p) => `${p.amount} (${p.percent}\u00a0%) por debajo`,
  normalAmounts: (p) => `ETo ${p.et0}, normal ${p.normal}, en los ${p.days} que tienen normal.`,
  normalCare: 'La normal es la de toda la región calibrada en esta época del año; este lugar puede ser distinto.',

  sourcesTitle: 'Fuentes',
  sourceUsed: (p) => `${p.source}: ${p.days}`,

  periods: { weeks: 'Por períodos de 7 días', months: 'Por mes', years: 'Por año' },
  period: 'Período',
  total: 'ETo',
  mean: 'Media',
  rain: 'Lluvia',
  balance: 'Lluvia − ETo',
};
