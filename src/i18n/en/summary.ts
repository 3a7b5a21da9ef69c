/** Days of which something is known, with the numbers ready to print. */
export interface OfDays {
  readonly count: number;
  readonly days: string;
}

/** The English texts of `summary`: the source of its keys. */
export const enSummary = {
  headlinePeriod: (p: { days: string; mean: string; total: string }) =>
    `${p.days} days: mean ${p.mean}, total ${p.total}`,
  bandOfDay: (p: { low: string; high: string; unit: string }) => `90 % band ${p.low} to ${p.high} ${p.unit}`,
  openFull: 'Open the full result',
  band: (half: string) =>
    `On an average day the 90 % band reaches ${half} to either side. The errors of neighbouring days are related, so there is no such band for the total.`,
  ofDays: (p: { counted: string; total: string }) => `${p.counted} of ${p.total} days`,
  days: ({ count, days }: OfDays) => (count === 1 ? '1 day' : `${days} days`),

  waterTitle: 'Rain against ETo',
  surplus: (amount: string) => `${amount} more rain than ETo`,
  deficit: (amount: string) => `${amount} less rain than ETo`,
  waterAmounts: (p: { rain: string; et0: string }) => `Rain ${p.rain}, ETo ${p.et0}.`,
  waterDays: (p: { surplus: number; surplusText: string; deficitText: string }) =>
    `More rain than ETo on ${p.surplus === 1 ? '1 day' : `${p.surplusText} days`}, less on ${p.deficitText}.`,
  balanceDays: (p: { counted: string; total: string }) =>
    `The balance holds for the ${p.counted} of ${p.total} days on which both are known.`,
  noBalance: 'No source gives the rain of these days, so there is no balance.',

  qualityTitle: 'How sure it is',
  withoutEt0: (count: string) => `${count} without ETo`,
  reason: (p: OfDays & { reason: string }) => `${p.reason}: ${p.count === 1 ? '1 day' : `${p.days} days`}`,
  estimated: {
    tempMaxC: 'Estimated Tmax',
    tempMinC: 'Estimated Tmin',
    humidityMeanPct: 'Estimated humidity',
    wind2mMps: 'Estimated wind',
    shortwaveMjM2: 'Estimated radiation',
    precipitationMm: 'Estimated rain',
  },

  normalTitle: 'Against the normal of the region',
  above: (p: { amount: string; percent: string }) => `${p.amount} (${p.percent} %) above`,
  below: (p: { amount: string; percent: string }) => `${p.amount} (${p.percent} %) below`,
  normalAmounts: (p: { et0: string; normal: string; days: string }) =>
    `ETo ${p.et0}, normal ${p.normal}, over the ${p.days} that have a normal.`,
  normalCare: 'The normal is that of the whole calibrated region at this time of year; this place may differ from it.',

  sourcesTitle: 'Sources',
  sourceUsed: (p: { source: string; days: string }) => `${p.source}: ${p.days}`,

  periods: { weeks: 'By seven days', months: 'By month', years: 'By year' },
  period: 'Period',
  total: 'ETo',
  mean: 'Mean',
  rain: 'Rain',
  balance: 'Rain − ETo',
};
