import type { enExports } from '../en/exports';

/** The Spanish texts of `exports`. */
export const esExports: typeof enExports = {
  label: 'Exportar este resultado',
  formats: {
    xlsx: { name: 'Exportar Excel', about: 'Un libro: días, meses, estadísticas y el origen de los números.' },
    csv: {
      name: 'Exportar CSV',
      about: 'Los días en una tabla para su hoja de cálculo, en este idioma y estas unidades.',
    },
    programCsv: {
      name: 'Exportar CSV para programas',
      about: 'Los días en inglés sencillo y unidades métricas, siempre con el mismo formato.',
    },
    json: { name: 'Exportar JSON', about: 'El resultado completo para programas, documentado campo por campo.' },
    aquacropEt0: {
      name: 'Exportar ETo para AquaCrop',
      about: 'ETo diaria para AquaCrop, el modelo de cultivos de la FAO (.ETo).',
    },
    aquacropRain: { name: 'Exportar lluvia para AquaCrop', about: 'Lluvia diaria para AquaCrop (.PLU).' },
  },
  copy: {
    name: 'Copiar como texto',
    about: 'Un mensaje corto con los últimos siete días, para WhatsApp, SMS o correo.',
  },
  print: {
    name: 'Imprimir o guardar en PDF',
    about: 'Un informe de dos páginas: el resumen con su gráfico y la tabla.',
  },
  working: 'Preparando el archivo…',
  saved: (file: string) => `Guardado como ${file}`,
  notSaved: 'No se pudo generar el archivo. Inténtelo de nuevo cuando vuelva la conexión.',
  copied: 'Copiado. Péguelo en un mensaje.',
  notCopied: 'Este navegador no permitió copiar el texto.',
  aquacropGap: (p: { first: string; count: number; days: string }) =>
    p.count === 1
      ? `AquaCrop no admite huecos, y el ${p.first} no tiene valor. No se inventa un número para ese día.`
      : `AquaCrop no admite huecos, y ${p.days} días no tienen valor, el primero el ${p.first}. No se inventan números para ellos.`,
  aquacropStretch: (period: string) => `Calcule ${period} para tener un archivo: es el tramo más largo sin huecos.`,
  header: (p: { name: string; unit: string }) => `${p.name} (${p.unit})`,
  columns: {
    low: 'ETo, límite inferior de la banda del 90\u00a0%',
    high: 'ETo, límite superior de la banda del 90\u00a0%',
    forecastLow: 'ETo, límite inferior de los pronósticos',
    forecastHigh: 'ETo, límite superior de los pronósticos',
    chanceOfRain: 'Probabilidad de lluvia',
    sourceEt0: (source: string) => `ETo solo de ${source}`,
    notes: 'Notas',
    data: 'Datos',
    month: 'Mes',
    year: 'Año',
    days: 'Días',
    et0Days: 'Días con ETo',
    et0Total: 'ETo total',
    et0Mean: 'ETo media',
    rainDays: 'Días con datos de lluvia',
    rainTotal: 'Lluvia total',
    unit: 'Unidad',
    what: 'Qué',
    value: 'Valor',
    trendP: 'Tendencia, p',
  },
  sheets: { days: 'Días', months: 'Meses', statistics: 'Estadísticas', provenance: 'Fuentes y método' },
  provenance: {
    made: 'Hecho con',
    madeWith: (p: { version: string; date: string }) => `EVAonline ${p.version}, ${p.date}`,
    place: 'Lugar',
    elevation: 'Altitud',
    timeZone: 'Zona horaria',
    period: 'Período',
    equation: 'Ecuación',
    constants: 'Constantes',
    constantsText: (p: { albedo: string; sigma: string }) =>
      `pasto de 0,12 m de altura, 70 s/m; albedo ${p.albedo}; σ = ${p.sigma} MJ K⁻⁴ m⁻² d⁻¹; Rso = (0,75 + 2·10⁻⁵ z) Ra; G = 0`,
    vapour: 'Presión de vapor',
    sources: 'Combinación de las fuentes',
    calibration: 'Calibración',
    source: (name: string) => `Fuente: ${name}`,
    request: (name: string) => `Consulta a ${name}`,
    retrieved: (date: string) => `obtenido el ${date}`,
    licence: 'Crédito y licencia',
    warning: 'Conviene saber',
    link: 'Calcular de nuevo',
  },
  text: {
    title: (place: string) => `ETo (FAO-56), ${place}`,
    totals: (p: { total: string; mean: string; days: string }) =>
      `Total de ${p.total} en ${p.days}, media de ${p.mean}`,
    dayCount: (count: number, days: string) => (count === 1 ? '1 día' : `${days} días`),
    lastDays: (p: { count: number; unit: string }) =>
      p.count === 1
        ? `El día, ${p.unit} (banda del 90\u00a0%):`
        : `Últimos ${p.count} días, ${p.unit} (banda del 90\u00a0%):`,
    day: (p: { day: string; value: string }) => `${p.day}: ${p.value}`,
    band: (p: { value: string; low: string; high: string }) => `${p.value} (${p.low}–${p.high})`,
    none: 'sin valor',
    sources: (names: string) => `Datos meteorológicos: ${names}`,
  },
  report: {
    title: 'Evapotranspiración de referencia (ETo)',
    chartLabel: 'ETo por día, con su banda del 90\u00a0%',
    chartKey:
      'Línea: ETo por día. Zona sombreada: banda del 90\u00a0%, que contiene la ETo verdadera en nueve de cada diez días.',
    credits: 'Datos meteorológicos y créditos',
    daysTitle: 'Día a día',
    monthsTitle: 'Mes a mes',
    yearsTitle: 'Año a año',
    longWhy: 'El período es demasiado largo para imprimir cada día. Exporte los días para tenerlos todos.',
    partial: 'El total suma los días que tienen valor; los demás no se suponen.',
  },
};
