import type { failure as english } from '../../en/core/failure';

export const failure: typeof english = {
  failures: {
    offline: (source) => `${source}\u202f: cet appareil est hors ligne et ne garde pas tous ces jours.`,
    timeout: (p) => `${p.source}\u202f: pas de réponse en ${p.seconds} s.`,
    blocked: (source) => `${source}\u202f: injoignable. Le réseau ou le navigateur a bloqué la requête.`,
    http: (p) => `${p.source}\u202f: a répondu par l’erreur ${p.status}.`,
    rateLimited: (source) => `${source}\u202f: trop de requêtes pour l’instant.`,
    retryAfter: (wait) => `Réessayez dans ${wait}.`,
    reason: (reason) => `Elle dit\u202f: «\u202f${reason}\u202f»`,
    invalidResponse: (p) => `${p.source}\u202f: sa réponse n’a pas la forme documentée (à ${p.path}).`,
    outsideCoverage: (p) =>
      `${p.source}\u202f: pas de données pour ces dates. Elle couvre la période du ${p.first} au ${p.last}.`,
    outsideArea: (source) => `${source}\u202f: ne couvre pas ce point.`,
    outdated: (p) => `${p.source}\u202f: sa prévision a été faite ${p.time}, elle est trop ancienne.`,
    noData: (source) => `${source}\u202f: a répondu, mais sans aucune valeur pour ces jours en ce point.`,
    waitSeconds: (count) => (count <= 1 ? `${count} seconde` : `${count} secondes`),
    waitMinutes: (count) => (count <= 1 ? `${count} minute` : `${count} minutes`),
    waitHours: (count) => (count <= 1 ? `${count} heure` : `${count} heures`),
    invalidRequest: 'La demande ne peut pas être calculée.',
    atSea: 'Ce point est en mer. L’évapotranspiration de référence est définie sur terre.',
    atSeaAdvice: 'Choisissez un point à terre.',
    noSourceHere: 'Aucune source choisie ne couvre ce point.',
    noSourceHereAdvice: 'Choisissez d’autres sources, ou Automatique.',
    noSourceForDates: 'Aucune source choisie n’a de données pour ces dates.',
    noSourceForDatesAdvice: 'Choisissez des dates dans l’une de ces périodes, ou d’autres sources.',
    allSourcesFailed: 'Aucune des sources n’a pu fournir de données météo pour ce point.',
    allOffline: 'Cet appareil est hors ligne et ne garde pas de données météo de ce point sur cette période.',
    allSourcesFailedAdvice: 'Vérifiez la connexion et relancez le calcul.',
    rateLimitedAdvice: 'Attendez le temps demandé par le fournisseur, puis relancez le calcul.',
    badAnswerAdvice:
      'Essayez d’autres dates ou un autre point\u202f; si cela persiste, le fournisseur a changé son service.',
    noCompleteDay:
      'Les sources ont répondu, mais aucun jour n’avait à la fois température, humidité, vent et rayonnement.',
    noCompleteDayAdvice: 'Essayez d’autres dates, ou laissez utiliser toutes les sources.',
    workerCrashed: 'Le calcul s’est arrêté sur une erreur de cette application.',
    workerCrashedAdvice: 'Relancez le calcul. Si cela se reproduit, rechargez la page.',
    timedOut: (seconds) => `Le calcul n’a plus donné signe de vie pendant ${seconds} s et a été abandonné.`,
    timedOutAdvice: 'Le réseau est peut-être lent. Relancez\u202f: ce qui est arrivé est gardé.',
    problems: {
      'latitude-out-of-range': 'La latitude doit être un nombre de -90 à 90 degrés.',
      'longitude-out-of-range': 'La longitude doit être un nombre de -180 à 180 degrés.',
      'elevation-out-of-range': 'L’altitude doit être un nombre de -500 à 9\u202f000 mètres.',
      'dates-not-valid': 'Les dates doivent être de vrais jours, écrits comme 2010-03-31.',
      'end-before-start': 'Le dernier jour précède le premier.',
      'no-source-chosen': 'Aucune source choisie. Choisissez-en au moins une, ou Automatique.',
      'simulated-not-mixed': 'Le climat simulé ne se mélange pas aux sources réelles. Choisissez-le seul.',
    },
  },
  estimates: {
    interpolated: 'interpolation entre les jours précédent et suivant, dans la même source',
    'humidity-from-temp-min': 'humidité, avec le point de rosée pris égal à la température minimale (FAO-56, éq. 48)',
    'radiation-from-cloud': 'rayonnement d’après la nébulosité (FAO-56, éq. 35)',
    'radiation-from-temp-range': 'rayonnement d’après l’amplitude thermique (FAO-56, éq. 50)',
    'wind-from-climatology': 'vent, pris comme la moyenne de cette période',
    'wind-default': 'vent, pris égal à 2 m/s (FAO-56, chapitre 3)',
  },
  warnings: {
    title: 'Bon à savoir',
    sourceFailed: (failure) => `Le résultat a été fait sans une des sources. ${failure}`,
    staleCache: (p) =>
      `${p.source} n’a pas pu être interrogée de nouveau\u202f; ses données sont une copie de ${p.time}.`,
    daysWithoutEt0: (count, days) =>
      count <= 1
        ? `${count} jour n’a pas d’ET0, car une donnée d’entrée manque. Les notes du tableau disent laquelle.`
        : `${days} jours n’ont pas d’ET0, car une donnée d’entrée manque. Les notes du tableau disent laquelle.`,
    valuesRemoved: (count, values, source) =>
      count <= 1
        ? `${count} valeur de ${source} était physiquement impossible et a été retirée.`
        : `${values} valeurs de ${source} étaient physiquement impossibles et ont été retirées.`,
    valuesEstimated: (count, values, method) =>
      count <= 1
        ? `${count} valeur manquante a été estimée\u202f: ${method}.`
        : `${values} valeurs manquantes ont été estimées\u202f: ${method}.`,
    noForecastBand: (failure) => `La bande des jours à venir ne contient pas la dispersion des prévisions. ${failure}`,
    partialDays: (count, days, source) =>
      count <= 1
        ? `${count} jour de ${source} a trop peu d’heures pour valoir une journée et a été écarté.`
        : `${days} jours de ${source} ont trop peu d’heures pour valoir une journée et ont été écartés.`,
    elevationAssumed: (elevation) =>
      `L’altitude n’a pas pu être trouvée, elle est supposée de ${elevation} m. Pour chaque tranche de 1\u202f000 m d’altitude réelle en plus, l’ET0 est sous-estimée d’environ 3\u202f% au plus. Saisissez-la pour un meilleur résultat.`,
    elevationOfGridCell: (p) =>
      `L’altitude n’a pas pu être trouvée\u202f; ${p.elevation} m est celle que ${p.source} donne pour ses données. Saisissez-la si vous la connaissez.`,
    nearCoast: 'Ce point est près de la côte\u202f: les sources y voient peut-être plus de mer que de terre.',
    onLake: 'Ce point est sur un lac. Le résultat est l’ET0 du gazon, pas l’évaporation du lac.',
    landUnchecked: 'Impossible de vérifier si ce point est à terre.',
    simulated: 'Le climat est simulé. Ces valeurs ne sont pas des données météo.',
    storageUnavailable:
      'Ce navigateur ne garde rien pour cette page\u202f: le résultat n’est pas enregistré. Exportez-le pour le garder.',
    storageFull:
      'Le stockage de ce navigateur est plein\u202f: le résultat n’est peut-être pas enregistré. Exportez-le pour le garder.',
  },
};
