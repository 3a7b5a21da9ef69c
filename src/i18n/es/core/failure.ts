import type { failure as english } from '../../en/core/failure';

export const failure: typeof english = {
  failures: {
    offline: (source) => `${source}: este dispositivo no tiene conexión y no guarda todos estos días.`,
    timeout: (p) => `${p.source}: sin respuesta en ${p.seconds} s.`,
    blocked: (source) => `${source}: no se pudo contactar. La red o el navegador bloqueó la consulta.`,
    http: (p) => `${p.source}: respondió con el error ${p.status}.`,
    rateLimited: (source) => `${source}: demasiadas consultas por ahora.`,
    retryAfter: (wait) => `Inténtelo de nuevo en ${wait}.`,
    reason: (reason) => `Dice: «${reason}»`,
    invalidResponse: (p) => `${p.source}: su respuesta no tiene la forma documentada (en ${p.path}).`,
    outsideCoverage: (p) => `${p.source}: no tiene datos para estas fechas. Cubre de ${p.first} a ${p.last}.`,
    outsideArea: (source) => `${source}: no cubre este punto.`,
    outdated: (p) => `${p.source}: su pronóstico se hizo ${p.time} y es demasiado antiguo para usarlo.`,
    noData: (source) => `${source}: respondió, pero sin ningún valor para estos días en este punto.`,
    waitSeconds: (count) => (count === 1 ? '1 segundo' : `${count} segundos`),
    waitMinutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    waitHours: (count) => (count === 1 ? '1 hora' : `${count} horas`),
    invalidRequest: 'La solicitud no se puede calcular.',
    atSea: 'Este punto está en el mar. La evapotranspiración de referencia se define sobre tierra.',
    atSeaAdvice: 'Elija un punto en tierra.',
    noSourceHere: 'Ninguna fuente elegida cubre este punto.',
    noSourceHereAdvice: 'Elija otras fuentes, o Automático.',
    noSourceForDates: 'Ninguna fuente elegida tiene datos para estas fechas.',
    noSourceForDatesAdvice: 'Elija fechas dentro de uno de estos períodos, u otras fuentes.',
    allSourcesFailed: 'Ninguna de las fuentes pudo dar datos para este punto.',
    allOffline: 'Este dispositivo no tiene conexión ni guarda datos de este punto y período.',
    allSourcesFailedAdvice: 'Revise la conexión y calcule de nuevo.',
    rateLimitedAdvice: 'Espere lo que pide el proveedor y calcule de nuevo.',
    badAnswerAdvice: 'Pruebe otras fechas u otro punto; si sigue así, el proveedor cambió su servicio.',
    noCompleteDay: 'Las fuentes respondieron, pero ningún día tenía a la vez temperatura, humedad, viento y radiación.',
    noCompleteDayAdvice: 'Pruebe otras fechas, o permita usar todas las fuentes.',
    workerCrashed: 'El cálculo se detuvo por un error de esta aplicación.',
    workerCrashedAdvice: 'Calcule de nuevo. Si vuelve a ocurrir, recargue la página.',
    timedOut: (seconds) => `El cálculo no dio señales durante ${seconds} s y se abandonó.`,
    timedOutAdvice: 'La red puede estar lenta. Calcule de nuevo; lo que ya llegó está guardado.',
    problems: {
      'latitude-out-of-range': 'La latitud debe ser un número de -90 a 90 grados.',
      'longitude-out-of-range': 'La longitud debe ser un número de -180 a 180 grados.',
      'elevation-out-of-range': 'La altitud debe ser un número de -500 a 9000 metros.',
      'dates-not-valid': 'Las fechas deben ser días reales, escritos como 2010-03-31.',
      'end-before-start': 'El último día es anterior al primero.',
      'no-source-chosen': 'No hay ninguna fuente elegida. Elija al menos una, o Automático.',
      'simulated-not-mixed': 'El clima simulado no se mezcla con fuentes reales. Elíjalo solo.',
    },
  },
  estimates: {
    interpolated: 'interpolación entre los días anterior y posterior, en la misma fuente',
    'humidity-from-temp-min': 'humedad, con el punto de rocío igual a la temperatura mínima (FAO-56, ec. 48)',
    'radiation-from-cloud': 'radiación a partir de la nubosidad (FAO-56, ec. 35)',
    'radiation-from-temp-range': 'radiación a partir de la amplitud térmica (FAO-56, ec. 50)',
    'wind-from-climatology': 'viento, tomado como la media de este período',
    'wind-default': 'viento, tomado como 2 m/s (FAO-56, capítulo 3)',
  },
  warnings: {
    title: 'Conviene saber',
    sourceFailed: (failure) => `El resultado se hizo sin una de las fuentes. ${failure}`,
    staleCache: (p) => `${p.source} no se pudo consultar de nuevo; sus datos son una copia de ${p.time}.`,
    daysWithoutEt0: (count, days) =>
      count === 1
        ? '1 día no tiene ETo, porque falta un dato de entrada. Las notas de la tabla dicen cuál.'
        : `${days} días no tienen ETo, porque falta un dato de entrada. Las notas de la tabla dicen cuál.`,
    valuesRemoved: (count, values, source) =>
      count === 1
        ? `1 valor de ${source} era físicamente imposible y se eliminó.`
        : `${values} valores de ${source} eran físicamente imposibles y se eliminaron.`,
    valuesEstimated: (count, values, method) =>
      count === 1
        ? `Se estimó 1 valor que faltaba: ${method}.`
        : `Se estimaron ${values} valores que faltaban: ${method}.`,
    noForecastBand: (failure) =>
      `La banda de los próximos días no incluye la dispersión de los pronósticos. ${failure}`,
    partialDays: (count, days, source) =>
      count === 1
        ? `1 día de ${source} tiene muy pocas horas para valer como día y se descartó.`
        : `${days} días de ${source} tienen muy pocas horas para valer como día y se descartaron.`,
    elevationAssumed: (elevation) =>
      `La altitud no se pudo consultar y se supone de ${elevation} m. Por cada 1000 m más de altitud real, la ETo resulta hasta aproximadamente un 3\u00a0% demasiado baja. Escríbala para un mejor resultado.`,
    elevationOfGridCell: (p) =>
      `La altitud no se pudo consultar; ${p.elevation} m es la que da ${p.source} para sus datos. Escríbala si la conoce.`,
    nearCoast: 'Este punto está cerca de la costa: las fuentes pueden ver aquí más mar que tierra.',
    onLake: 'Este punto está en un lago. El resultado es la ETo del pasto, no la evaporación del lago.',
    landUnchecked: 'No se pudo comprobar si este punto está en tierra.',
    simulated: 'El clima es simulado. Estos números no son datos meteorológicos.',
    storageUnavailable:
      'Este navegador no guarda datos de esta página, así que el resultado no se guardó. Expórtelo para conservarlo.',
    storageFull:
      'El almacenamiento de este navegador está lleno; puede que el resultado no se guarde. Expórtelo para conservarlo.',
  },
};
