import type { enSummary } from '../en/summary';

export const ptSummary: typeof enSummary = {
  headlinePeriod: (p) => `${p.days} dias: média ${p.mean}, total ${p.total}`,
  bandOfDay: (p) => `Faixa de 90 %: de ${p.low} a ${p.high} ${p.unit}`,
  openFull: 'Abrir o resultado completo',
  band: (half) =>
    `Em um dia médio, a faixa de 90 % se estende ${half} para cada lado. Os erros de dias vizinhos são correlacionados; por isso não há uma faixa assim para o total.`,
  ofDays: (p) => `${p.counted} de ${p.total} dias`,
  days: ({ count, days }) => (count === 1 ? '1 dia' : `${days} dias`),

  waterTitle: 'Chuva e ETo',
  surplus: (amount) => `${amount} a mais de chuva que de ETo`,
  deficit: (amount) => `${amount} a menos de chuva que de ETo`,
  waterAmounts: (p) => `Chuva ${p.rain}, ETo ${p.et0}.`,
  waterDays: (p) =>
    `Mais chuva que ETo em ${p.surplus === 1 ? '1 dia' : `${p.surplusText} dias`}, menos em ${p.deficitText}.`,
  balanceDays: (p) => `O balanço vale para os ${p.counted} de ${p.total} dias em que as duas são conhecidas.`,
  noBalance: 'Nenhuma fonte tem a chuva destes dias, por isso não há balanço.',

  qualityTitle: 'Confiança no resultado',
  withoutEt0: (count) => `${count} sem ETo`,
  reason: (p) => `${p.reason}: ${p.count === 1 ? '1 dia' : `${p.days} dias`}`,
  estimated: {
    tempMaxC: 'Tmáx estimada',
    tempMinC: 'Tmín estimada',
    humidityMeanPct: 'Umidade estimada',
    wind2mMps: 'Vento estimado',
    shortwaveMjM2: 'Radiação estimada',
    precipitationMm: 'Chuva estimada',
  },

  normalTitle: 'Em relação à normal da região',
  above: (p) => `${p.amount} (${p.percent} %) acima`,
  below: (p) => `${p.amount} (${p.percent} %) abaixo`,
  normalAmounts: (p) => `ETo ${p.et0}, normal ${p.normal}, nos ${p.days} em que há normal.`,
  normalCare: 'A normal é a de toda a região calibrada nesta época do ano; a deste lugar pode ser diferente.',

  sourcesTitle: 'Fontes',
  sourceUsed: (p) => `${p.source}: ${p.days}`,

  periods: { weeks: 'De sete em sete dias', months: 'Por mês', years: 'Por ano' },
  period: 'Período',
  total: 'ETo',
  mean: 'Média',
  rain: 'Chuva',
  balance: 'Chuva − ETo',
};
