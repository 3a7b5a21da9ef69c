import type { failure as english } from '../../en/core/failure';

export const failure: typeof english = {
  failures: {
    offline: (source) => `${source}: este aparelho está sem conexão e não guarda todos estes dias.`,
    timeout: (p) => `${p.source}: sem resposta em ${p.seconds} s.`,
    blocked: (source) => `${source}: não foi possível acessá-la. A rede ou o navegador bloqueou a consulta.`,
    http: (p) => `${p.source}: respondeu com o erro ${p.status}.`,
    rateLimited: (source) => `${source}: excesso de consultas no momento.`,
    retryAfter: (wait) => `Tente de novo em ${wait}.`,
    reason: (reason) => `Ela diz: “${reason}”`,
    invalidResponse: (p) => `${p.source}: a resposta não está no formato documentado (em ${p.path}).`,
    outsideCoverage: (p) => `${p.source}: não tem dados para estas datas. Tem de ${p.first} a ${p.last}.`,
    outsideArea: (source) => `${source}: não atende este ponto.`,
    outdated: (p) => `${p.source}: a previsão foi feita ${p.time} e é antiga demais para ser usada.`,
    noData: (source) => `${source}: respondeu, mas sem nenhum valor para estes dias neste ponto.`,
    waitSeconds: (count) => (count === 1 ? '1 segundo' : `${count} segundos`),
    waitMinutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    waitHours: (count) => (count === 1 ? '1 hora' : `${count} horas`),
    invalidRequest: 'O pedido não pode ser calculado.',
    atSea: 'Este ponto fica no mar. A evapotranspiração de referência só é definida em terra.',
    atSeaAdvice: 'Escolha um ponto em terra.',
    noSourceHere: 'Nenhuma fonte escolhida atende este ponto.',
    noSourceHereAdvice: 'Escolha outras fontes, ou Automático.',
    noSourceForDates: 'Nenhuma fonte escolhida tem dados para estas datas.',
    noSourceForDatesAdvice: 'Escolha datas dentro de um destes períodos, ou outras fontes.',
    allSourcesFailed: 'Nenhuma das fontes conseguiu fornecer dados para este ponto.',
    allOffline: 'Este aparelho está sem conexão e não guarda dados deste ponto e período.',
    allSourcesFailedAdvice: 'Verifique a conexão e calcule de novo.',
    rateLimitedAdvice: 'Espere o tempo que o provedor pede e calcule de novo.',
    badAnswerAdvice: 'Tente outras datas ou outro ponto; se continuar assim, o provedor mudou seu serviço.',
    noCompleteDay:
      'As fontes responderam, mas nenhum dia tinha, ao mesmo tempo, temperatura, umidade, vento e radiação.',
    noCompleteDayAdvice: 'Tente outras datas, ou use todas as fontes.',
    workerCrashed: 'O cálculo parou devido a um erro neste aplicativo.',
    workerCrashedAdvice: 'Calcule de novo. Se acontecer outra vez, recarregue a página.',
    timedOut: (seconds) => `O cálculo não deu sinal por ${seconds} s e foi abandonado.`,
    timedOutAdvice: 'A rede pode estar lenta. Calcule de novo; o que já chegou está guardado.',
    problems: {
      'latitude-out-of-range': 'A latitude precisa ser um número de -90 a 90 graus.',
      'longitude-out-of-range': 'A longitude precisa ser um número de -180 a 180 graus.',
      'elevation-out-of-range': 'A altitude precisa ser um número de -500 a 9.000 metros.',
      'dates-not-valid': 'As datas precisam ser dias reais, escritos como 2010-03-31.',
      'end-before-start': 'O último dia vem antes do primeiro.',
      'no-source-chosen': 'Nenhuma fonte escolhida. Escolha ao menos uma, ou Automático.',
      'simulated-not-mixed': 'O clima simulado não pode ser misturado com fontes reais. Escolha-o sozinho.',
    },
  },
  estimates: {
    interpolated: 'interpolação entre os dias anterior e seguinte, na mesma fonte',
    'humidity-from-temp-min': 'umidade, com o ponto de orvalho igual à temperatura mínima (FAO-56 Eq. 48)',
    'radiation-from-cloud': 'radiação pela nebulosidade (FAO-56 Eq. 35)',
    'radiation-from-temp-range': 'radiação pela amplitude térmica (FAO-56 Eq. 50)',
    'wind-from-climatology': 'vento, igual à média deste período',
    'wind-default': 'vento, igual a 2 m/s (FAO-56, capítulo 3)',
  },
  warnings: {
    title: 'Convém saber',
    sourceFailed: (failure) => `O resultado foi feito sem uma das fontes. ${failure}`,
    staleCache: (p) => `${p.source} não pôde ser consultada de novo; os dados são uma cópia de ${p.time}.`,
    daysWithoutEt0: (count, days) =>
      count === 1
        ? '1 dia não tem ETo, porque falta um dado de entrada. As notas da tabela dizem qual.'
        : `${days} dias não têm ETo, porque falta um dado de entrada. As notas da tabela dizem qual.`,
    valuesRemoved: (count, values, source) =>
      count === 1
        ? `1 valor de ${source} era fisicamente impossível e foi removido.`
        : `${values} valores de ${source} eram fisicamente impossíveis e foram removidos.`,
    valuesEstimated: (count, values, method) =>
      count === 1
        ? `1 valor ausente foi estimado: ${method}.`
        : `${values} valores ausentes foram estimados: ${method}.`,
    noForecastBand: (failure) => `A faixa dos próximos dias não inclui a dispersão das previsões. ${failure}`,
    partialDays: (count, days, source) =>
      count === 1
        ? `1 dia de ${source} não tem horas suficientes para representar o dia e foi deixado de fora.`
        : `${days} dias de ${source} não têm horas suficientes para representar o dia e foram deixados de fora.`,
    elevationAssumed: (elevation) =>
      `A altitude não pôde ser obtida e foi suposta igual a ${elevation} m. Para cada 1.000 m a mais na altitude real, a ETo fica subestimada em até cerca de 3 %. Digite-a para um resultado melhor.`,
    elevationOfGridCell: (p) =>
      `A altitude não pôde ser obtida; ${p.elevation} m é a que ${p.source} informa para seus dados. Digite-a se souber.`,
    nearCoast: 'Este ponto fica perto da costa: as fontes podem ver aqui mais mar do que terra.',
    onLake: 'Este ponto fica em um lago. O resultado é a ETo da grama, não a evaporação do lago.',
    landUnchecked: 'Não foi possível verificar se este ponto fica em terra.',
    simulated: 'O clima é simulado. Estes números não são dados reais.',
    storageUnavailable:
      'Este navegador não guarda dados desta página; o resultado não foi salvo. Exporte-o para guardá-lo.',
    storageFull:
      'O armazenamento deste navegador está cheio; o resultado pode não ter sido salvo. Exporte-o para guardá-lo.',
  },
};
