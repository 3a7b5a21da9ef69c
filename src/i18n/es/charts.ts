import type { enCharts } from '../en/charts';

/** The texts of `charts` in Spanish. */
export const esCharts: typeof enCharts = {
  title: 'Gráficos',
  intro: 'Amplíe o desplace un gráfico, y los demás lo siguen. Debajo de cada gráfico hay una tabla con sus números.',
  keys: 'Teclas en un gráfico: ← → van de día en día, con Mayús de semana en semana, Re Pág y Av Pág de mes en mes; + y − amplían y reducen, 0 lo muestra todo.',
  drag: 'Arrastre sobre un gráfico para verlo de cerca; con Mayús, arrastre para desplazarlo; en el teléfono use dos dedos. Un doble clic lo muestra todo.',
  legend: 'Leyenda',
  noValue: 'sin valor',
  noDay: 'Ningún día tiene valor.',
  numbers: (chart: string) => `${chart}: los números`,
  tableOf: (chart: string) => `Números del gráfico ${chart}`,
  move: (chart: string) => `${chart}: recorrer los días`,
  tools: (chart: string) => `Herramientas de ${chart}`,
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  earlier: 'Días anteriores',
  later: 'Días siguientes',
  reset: 'Mostrar todos los días',
  savePng: 'Guardar como imagen PNG',
  saveSvg: 'Guardar como dibujo SVG',
  saveFailed: 'Este navegador no pudo crear la imagen. Pruebe SVG.',
  label: (p: { title: string; period: string; extremes: string }) =>
    `Gráfico de ${p.title}, ${p.period}. ${p.extremes} Una tabla debajo contiene los números.`,
  extremes: (p: { line: string; lowest: string; lowestDate: string; highest: string; highestDate: string }) =>
    `${p.line}: mínimo de ${p.lowest} el ${p.lowestDate}, máximo de ${p.highest} el ${p.highestDate}.`,
  credit: (p: { version: string; isCalibrated: boolean; data: string }) =>
    `EVAonline ${p.version} · Penman–Monteith FAO-56${p.isCalibrated ? ', calibrado' : ''} · Datos: ${p.data}`,
  bandRange: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
  lowOf: (line: string) => `${line}, límite inferior`,
  highOf: (line: string) => `${line}, límite superior`,
  date: 'Fecha',
  month: 'Mes',
  days: 'Días con valores',
  byMonth: {
    mean: (line: string) => `${line}, media`,
    sum: (line: string) => `${line}, total`,
    last: (line: string) => `${line}, a fin de mes`,
  },
  eto: {
    title: 'ETo por día',
    about:
      'El agua que perdería cada día el pasto bien regado, con la banda que contiene el valor verdadero en nueve de cada diez días.',
    axis: 'ETo',
    fused: 'ETo, todas las fuentes combinadas',
    single: 'ETo',
    source: (source: string) => `solo ${source}, sin corregir`,
    estimated: 'día con un dato de entrada estimado',
    band: 'Banda del 90\u00a0%',
  },
  temperature: {
    title: 'ETo y temperatura',
    about:
      'El aire cálido absorbe más agua: donde la ETo se aparta de la temperatura, la diferencia la hicieron el viento, el sol o la humedad.',
    axis: 'Temperatura',
    max: 'Máxima del día',
    mean: 'Media',
    min: 'Mínima del día',
  },
  radiation: {
    title: 'ETo y radiación solar',
    about: 'El sol da la mayor parte de la energía que evapora el agua: un día nublado se ve en las dos líneas.',
    axis: 'Radiación solar',
    line: 'Radiación solar',
  },
  rain: {
    title: 'Lluvia y ETo',
    about:
      'Lo que llueve frente a lo que demanda el aire. Las barras por encima de la línea son días en que la lluvia cubrió la demanda.',
    axis: 'Lluvia y ETo',
    bars: 'Lluvia',
  },
  balance: {
    title: 'Balance hídrico por día',
    about:
      'Lluvia menos ETo: las barras llenas hacia arriba son excedente, las rayadas hacia abajo (−) son déficit. No incluye suelo ni cultivo.',
    axis: 'Lluvia − ETo',
    surplus: 'Excedente (+)',
    deficit: 'Déficit (−)',
  },
  cumulative: {
    title: 'Balance hídrico acumulado',
    about:
      'Los balances diarios sumados desde el primer día. Si baja, el aire demandó más de lo que llovió. Lo rayado (−) es déficit.',
    line: 'Balance desde el primer día',
    leftOut: (count: number, days: string) =>
      count === 1
        ? '1 día sin datos de lluvia o de ETo queda fuera de la suma.'
        : `${days} días sin datos de lluvia o de ETo quedan fuera de la suma.`,
  },
  years: {
    title: 'Año contra año',
    aboutRange: (count: number) =>
      `El año más reciente frente a ${count} años de 1991–2020: el rango del menor al mayor valor y, en medio, ocho de cada diez años. Todo en medias de 7 días; el 29 de febrero no se incluye.`,
    aboutYears: 'Los años más recientes, uno sobre otro. Todo en medias de 7 días; el 29 de febrero no se incluye.',
    extent: (count: number) => `Del menor al mayor de ${count} años de 1991–2020`,
    middle: 'Ocho de cada diez años (10–90\u00a0%)',
    median: 'Mediana de esos años',
    emptyTitle: 'Para comparar años hace falta más de uno',
    empty:
      'Elija un período que contenga los mismos días de dos años o más, y aquí se verán uno sobre otro. Con diez años o más de 1991–2020 verá qué es lo normal y en qué difiere este año.',
    period: 'de enero a diciembre',
  },
  distribution: {
    title: 'Con qué frecuencia se da cada ETo',
    about:
      'Los días repartidos en clases. Una bomba dimensionada para la media se queda corta en cada día a su derecha.',
    count: 'Días',
    share: 'Parte de los días',
    bars: 'Días en la clase',
    mean: (value: string) => `Media ${value}`,
    median: (value: string) => `Mediana ${value}`,
    class: (p: { from: string; to: string }) => `${p.from} a ${p.to}`,
    label: (p: { period: string; mean: string; median: string }) =>
      `Histograma de la ETo, ${p.period}. Media ${p.mean}, mediana ${p.median}. Una tabla debajo contiene los números.`,
  },
  months: {
    title: 'ETo por mes',
    about:
      'La caja contiene la mitad central de los días, su línea es la mediana, los bigotes llegan al último día a menos de 1,5 veces la altura de la caja; los puntos están más lejos.',
    box: 'Mitad central de los días, con la mediana',
    outlier: 'Día alejado de los demás',
    few: 'día de un mes con menos de 5',
    min: 'Mínimo',
    quartile1: 'Primer cuartil',
    median: 'Mediana',
    quartile3: 'Tercer cuartil',
    max: 'Máximo',
    label: (p: { period: string; highest: string; median: string }) =>
      `Diagrama de cajas de la ETo diaria por mes, ${p.period}. La mediana más alta es ${p.median}, en ${p.highest}. Una tabla debajo contiene los números.`,
  },
  correlation: {
    title: 'Qué varía con la ETo',
    about:
      'Correlación de los valores diarios (r de Pearson): +1 suben y bajan juntos, −1 uno sube cuando el otro baja, 0 nada en común. Muestra asociación, no causa.',
    positive: 'Juntos (+)',
    negative: 'Opuestos (−)',
    pairs: (count: number, days: string) => (count === 1 ? 'De 1 día.' : `De ${days} días.`),
    variable: 'Variable',
    label: (p: { period: string; strongest: string; r: string }) =>
      `Correlación de la ETo con sus datos de entrada, ${p.period}. La más fuerte es con ${p.strongest}: ${p.r}. Una tabla debajo contiene los números.`,
    labelNone: 'Correlación de la ETo con sus datos de entrada: muy pocos días, o nada que varíe.',
  },
};
