import type { enDays } from '../en/days';

export const esDays: typeof enDays = {
  sourceAlone: (source) => `ETo, ${source}`,
  equation: 'FAO-56',
  chance: 'Prob. de lluvia',
  columns: 'Columnas',
  columnsLegend: 'Columnas que se muestran',
  columnsReset: 'Mostrar las habituales',
  goTo: 'Ir a la fecha',
  go: 'Ir',
  sortHint:
    'Elija el título de una columna para ordenar, una fecha para ver cómo se obtuvo su ETo, una calidad para ver los motivos.',
  names: {
    sources: 'ETo de cada fuente',
    wetProbability: 'Probabilidad de lluvia',
    equationEt0Mm: 'ETo solo por FAO-56',
  },
  meanings: {
    equationEt0Mm:
      'la ecuación con los datos combinados, antes de toda corrección; igual a la ETo donde nada está calibrado',
    wetProbability: 'probabilidad de que el día tuviera al menos 1 mm de lluvia; solo donde está calibrada',
    sources: 'ETo de una sola fuente, sin corregir',
  },
  flags: {
    'missing-temperature': 'Ninguna fuente tiene la temperatura de este día, por eso no hay ETo.',
    'missing-humidity': 'Ninguna fuente tiene la humedad de este día, por eso no hay ETo.',
    'missing-wind': 'Ninguna fuente tiene el viento de este día, por eso no hay ETo.',
    'missing-radiation': 'Ninguna fuente tiene la radiación de este día, por eso no hay ETo.',
    'single-source': 'Nada independiente confirma el número.',
    'sources-disagree': 'La ETo de las fuentes difiere en más de 1 mm.',
    'value-out-of-range': 'Estaba fuera de lo posible en la Tierra; las otras fuentes lo reemplazan.',
    'temperature-extremes-inverted': 'Se descartaron las dos temperaturas de esa fuente.',
    'radiation-above-extraterrestrial': 'No puede haber más sol que el que llega al tope de la atmósfera.',
    'vapour-deficit-clamped': 'La humedad superaba la saturación; el aire se toma como saturado.',
    'elevation-assumed': 'La presión del aire depende de la altitud: indíquela para un número mejor.',
    forecast: 'Todavía no ha ocurrido y cambiará.',
    simulated: 'Es inventado, no es el tiempo de verdad.',
    'sources-combined': 'Ninguna fuente tiene todos los datos, por eso se completan entre sí.',
    'estimated-value': 'Faltaba un dato y se estimó con una regla de FAO-56.',
    'doubtful-value': 'Un dato parece raro, pero es posible y se usa.',
    'partial-day': 'Una fuente tiene muy pocas horas de este día y se dejó fuera.',
    'not-calibrated': 'La ETo es el valor de la propia ecuación, y la banda es ancha.',
    'source-gated': 'Las otras fuentes y los días anteriores no explican lo que dice.',
    'unusual-day': 'Todas las fuentes coinciden, por eso se mantiene.',
    'beyond-training': 'La corrección nunca ha visto un tiempo así y puede fallar.',
    'own-station': 'No se corrigió nada.',
  },
};
