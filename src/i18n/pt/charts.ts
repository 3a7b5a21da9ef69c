import type { enCharts } from '../en/charts';

/** The texts of `charts` in Brazilian Portuguese. */
export const ptCharts: typeof enCharts = {
  title: 'Gráficos',
  intro:
    'Amplie ou desloque um gráfico, e os outros acompanham. Abaixo de cada gráfico há uma tabela com os seus números.',
  keys: 'Teclas no gráfico: ← → vão de dia em dia, com Shift de semana em semana, Page Up e Page Down de mês em mês; + e − ampliam e reduzem, 0 mostra tudo.',
  drag: 'Arraste sobre um gráfico para ver de perto; com Shift, arraste para deslocar; no celular, use dois dedos. Um duplo clique mostra tudo.',
  legend: 'Legenda',
  noValue: 'sem valor',
  noDay: 'Nenhum dia tem valor.',
  numbers: (chart: string) => `${chart}: os números`,
  tableOf: (chart: string) => `Números do gráfico ${chart}`,
  move: (chart: string) => `${chart}: percorrer os dias`,
  tools: (chart: string) => `Ferramentas de ${chart}`,
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  earlier: 'Dias anteriores',
  later: 'Dias seguintes',
  reset: 'Mostrar todos os dias',
  savePng: 'Salvar como imagem PNG',
  saveSvg: 'Salvar como desenho SVG',
  saveFailed: 'Este navegador não conseguiu criar a imagem. Tente SVG.',
  label: (p: { title: string; period: string; extremes: string }) =>
    `Gráfico de ${p.title}, ${p.period}. ${p.extremes} Uma tabela abaixo dele traz os números.`,
  extremes: (p: { line: string; lowest: string; lowestDate: string; highest: string; highestDate: string }) =>
    `${p.line}: mínimo de ${p.lowest} em ${p.lowestDate}, máximo de ${p.highest} em ${p.highestDate}.`,
  credit: (p: { version: string; isCalibrated: boolean; data: string }) =>
    `EVAonline ${p.version} · Penman–Monteith FAO-56${p.isCalibrated ? ', calibrado' : ''} · Dados: ${p.data}`,
  bandRange: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
  lowOf: (line: string) => `${line}, limite inferior`,
  highOf: (line: string) => `${line}, limite superior`,
  date: 'Data',
  month: 'Mês',
  days: 'Dias com valores',
  byMonth: {
    mean: (line: string) => `${line}, média`,
    sum: (line: string) => `${line}, total`,
    last: (line: string) => `${line}, no fim do mês`,
  },
  eto: {
    title: 'ETo diária',
    about:
      'A água que a grama bem irrigada perderia em cada dia, com a faixa que contém o valor verdadeiro em nove de cada dez dias.',
    axis: 'ETo',
    fused: 'ETo, todas as fontes combinadas',
    single: 'ETo',
    source: (source: string) => `só ${source}, sem correção`,
    estimated: 'dia com um dado de entrada estimado',
    band: 'Faixa de 90 %',
  },
  temperature: {
    title: 'ETo e temperatura',
    about:
      'O ar quente retira mais água: onde a ETo se afasta da temperatura, foram o vento, o sol ou a umidade que fizeram a diferença.',
    axis: 'Temperatura',
    max: 'Máxima do dia',
    mean: 'Média',
    min: 'Mínima do dia',
  },
  radiation: {
    title: 'ETo e radiação solar',
    about: 'O sol fornece a maior parte da energia que evapora a água: um dia nublado aparece nas duas linhas.',
    axis: 'Radiação solar',
    line: 'Radiação solar',
  },
  rain: {
    title: 'Chuva e ETo',
    about: 'O que chove e o que o ar retira. Barras acima da linha são dias em que a chuva cobriu a demanda.',
    axis: 'Chuva e ETo',
    bars: 'Chuva',
  },
  balance: {
    title: 'Balanço hídrico diário',
    about:
      'Chuva menos ETo: barras cheias para cima são excedente, barras hachuradas para baixo (−) são déficit. Solo e cultura não entram.',
    axis: 'Chuva menos ETo',
    surplus: 'Excedente (+)',
    deficit: 'Déficit (−)',
  },
  cumulative: {
    title: 'Balanço hídrico acumulado',
    about:
      'Os balanços diários somados desde o primeiro dia. Linha em queda: o ar retirou mais do que choveu. Hachurado (−) é déficit.',
    line: 'Balanço desde o primeiro dia',
    leftOut: (count: number, days: string) =>
      count === 1
        ? '1 dia sem dado de chuva ou de ETo fica fora da soma.'
        : `${days} dias sem dado de chuva ou de ETo ficam fora da soma.`,
  },
  years: {
    title: 'Ano a ano',
    aboutRange: (count: number) =>
      `O ano mais recente comparado a ${count} anos de 1991–2020: a faixa do menor ao maior valor e, no meio, oito de cada dez anos. Tudo em médias de 7 dias; 29 de fevereiro fica de fora.`,
    aboutYears: 'Os anos mais recentes, sobrepostos. Tudo em médias de 7 dias; 29 de fevereiro fica de fora.',
    extent: (count: number) => `Do menor ao maior de ${count} anos de 1991–2020`,
    middle: 'Oito de cada dez anos (10–90 %)',
    median: 'Mediana desses anos',
    emptyTitle: 'Comparar anos exige mais de um ano',
    empty:
      'Escolha um período com os mesmos dias de dois anos ou mais, e eles aparecem aqui sobrepostos. Com dez anos ou mais de 1991–2020, vê-se o que é normal e em que este ano difere.',
    period: 'de janeiro a dezembro',
  },
  distribution: {
    title: 'Com que frequência ocorre cada ETo',
    about:
      'Os dias separados em classes. Um sistema de irrigação dimensionado pela média não atende os dias à direita dela.',
    count: 'Dias',
    share: 'Fração dos dias',
    bars: 'Dias na classe',
    mean: (value: string) => `Média ${value}`,
    median: (value: string) => `Mediana ${value}`,
    class: (p: { from: string; to: string }) => `${p.from} a ${p.to}`,
    label: (p: { period: string; mean: string; median: string }) =>
      `Histograma da ETo, ${p.period}. Média ${p.mean}, mediana ${p.median}. Uma tabela abaixo dele traz os números.`,
  },
  months: {
    title: 'ETo por mês',
    about:
      'A caixa contém a metade central dos dias, a sua linha é a mediana, as hastes vão até o último dia dentro de 1,5 vez a altura da caixa; os pontos ficam além.',
    box: 'Metade central dos dias, com a mediana',
    outlier: 'Dia discrepante',
    few: 'dia de um mês com menos de 5',
    min: 'Mínimo',
    quartile1: '1º quartil',
    median: 'Mediana',
    quartile3: '3º quartil',
    max: 'Máximo',
    label: (p: { period: string; highest: string; median: string }) =>
      `Caixas da ETo diária por mês, ${p.period}. A maior mediana é ${p.median}, em ${p.highest}. Uma tabela abaixo dele traz os números.`,
  },
  correlation: {
    title: 'O que varia com a ETo',
    about:
      'Correlação dos valores diários (r de Pearson): +1 sobem e descem juntos, −1 um sobe quando o outro desce, 0 nada em comum. Mostra associação, não causa.',
    positive: 'Juntos (+)',
    negative: 'Opostos (−)',
    pairs: (count: number, days: string) => (count === 1 ? 'Com 1 dia.' : `Com ${days} dias.`),
    variable: 'Variável',
    label: (p: { period: string; strongest: string; r: string }) =>
      `Correlação da ETo com os dados de entrada, ${p.period}. A mais forte é com ${p.strongest}: ${p.r}. Uma tabela abaixo dela traz os números.`,
    labelNone: 'Correlação da ETo com os dados de entrada: poucos dias, ou nada que varie.',
  },
};
