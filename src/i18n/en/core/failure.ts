/** What went wrong, what was estimated, and what is worth knowing of a result. */
export const failure = {
  failures: {
    offline: (source: string) => `${source}: this device is offline, and not all of these days are kept on it.`,
    timeout: (p: { source: string; seconds: string }) => `${p.source}: no answer within ${p.seconds} s.`,
    blocked: (source: string) => `${source}: could not be reached. The network or the browser blocked the request.`,
    http: (p: { source: string; status: string }) => `${p.source}: answered with error ${p.status}.`,
    rateLimited: (source: string) => `${source}: too many requests for now.`,
    retryAfter: (wait: string) => `Try again in ${wait}.`,
    reason: (reason: string) => `It says: “${reason}”`,
    invalidResponse: (p: { source: string; path: string }) =>
      `${p.source}: its answer is not in the documented form (at ${p.path}).`,
    outsideCoverage: (p: { source: string; first: string; last: string }) =>
      `${p.source}: has no data for these dates. It has ${p.first} to ${p.last}.`,
    outsideArea: (source: string) => `${source}: does not serve this point.`,
    outdated: (p: { source: string; time: string }) =>
      `${p.source}: its forecast was made ${p.time} and is too old to use.`,
    noData: (source: string) => `${source}: answered, but without a single value for these days at this point.`,
    waitSeconds: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
    waitMinutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
    waitHours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
    invalidRequest: 'The request cannot be calculated.',
    atSea: 'This point is at sea. Reference evapotranspiration is defined over land.',
    atSeaAdvice: 'Choose a point on land.',
    noSourceHere: 'No chosen source serves this point.',
    noSourceHereAdvice: 'Choose other sources, or Automatic.',
    noSourceForDates: 'No chosen source has data for these dates.',
    noSourceForDatesAdvice: 'Choose dates inside one of these periods, or other sources.',
    allSourcesFailed: 'None of the sources could give weather for this point.',
    allOffline: 'This device is offline and holds no weather for this point and period.',
    allSourcesFailedAdvice: 'Check the connection and calculate again.',
    rateLimitedAdvice: 'Wait as long as the provider asks, then calculate again.',
    badAnswerAdvice: 'Try other dates or another point; if it stays so, the provider has changed its service.',
    noCompleteDay: 'The sources answered, but on no day were temperature, humidity, wind and radiation all there.',
    noCompleteDayAdvice: 'Try other dates, or let all sources be used.',
    workerCrashed: 'The calculation stopped because of an error in this app.',
    workerCrashedAdvice: 'Calculate again. If it happens again, reload the page.',
    timedOut: (seconds: string) => `Nothing was heard from the calculation for ${seconds} s, so it was given up.`,
    timedOutAdvice: 'The network may be slow. Calculate again; what has arrived is kept.',
    problems: {
      'latitude-out-of-range': 'Latitude must be a number from -90 to 90 degrees.',
      'longitude-out-of-range': 'Longitude must be a number from -180 to 180 degrees.',
      'elevation-out-of-range': 'Elevation must be a number from -500 to 9,000 metres.',
      'dates-not-valid': 'The dates must be real days, written like 2010-03-31.',
      'end-before-start': 'The last day is before the first day.',
      'no-source-chosen': 'No source is chosen. Choose at least one, or Automatic.',
      'simulated-not-mixed': 'Simulated climate cannot be mixed with real sources. Choose it alone.',
    },
  },
  /** How a missing input was estimated (FAO-56, chapter 3). */
  estimates: {
    interpolated: 'interpolation between the days before and after, within the same source',
    'humidity-from-temp-min': 'humidity, with the dew point at the minimum temperature (FAO-56 Eq. 48)',
    'radiation-from-cloud': 'radiation from the cloud cover (FAO-56 Eq. 35)',
    'radiation-from-temp-range': 'radiation from the temperature range (FAO-56 Eq. 50)',
    'wind-from-climatology': 'wind, as the mean of this period',
    'wind-default': 'wind, as 2 m/s (FAO-56, chapter 3)',
  },
  warnings: {
    title: 'Worth knowing',
    sourceFailed: (failure: string) => `The result was made without one source. ${failure}`,
    staleCache: (p: { source: string; time: string }) =>
      `${p.source} could not be asked again; its data are a copy from ${p.time}.`,
    daysWithoutEt0: (count: number, days: string) =>
      count === 1
        ? '1 day has no ETo, because an input is missing. The notes in the table say which.'
        : `${days} days have no ETo, because an input is missing. The notes in the table say which.`,
    valuesRemoved: (count: number, values: string, source: string) =>
      count === 1
        ? `1 value of ${source} was physically impossible and was removed.`
        : `${values} values of ${source} were physically impossible and were removed.`,
    valuesEstimated: (count: number, values: string, method: string) =>
      count === 1 ? `1 missing value was estimated: ${method}.` : `${values} missing values were estimated: ${method}.`,
    noForecastBand: (failure: string) =>
      `The band of the days ahead does not hold the spread of the forecasts. ${failure}`,
    partialDays: (count: number, days: string, source: string) =>
      count === 1
        ? `1 day of ${source} has too few hours to stand for the day and was left out.`
        : `${days} days of ${source} have too few hours to stand for the day and were left out.`,
    elevationAssumed: (elevation: string) =>
      `The elevation could not be looked up and is assumed to be ${elevation} m. For each 1,000 m that the place lies higher, ETo comes out up to about 3 % too low. Type it for a better result.`,
    elevationOfGridCell: (p: { elevation: string; source: string }) =>
      `The elevation could not be looked up; ${p.elevation} m is what ${p.source} gives for its data. Type it if you know it.`,
    nearCoast: 'This point is close to the coast: the weather sources may see more sea than land here.',
    onLake: 'This point is on a lake. The result is the ETo of grass, not the evaporation of the lake.',
    landUnchecked: 'It could not be checked whether this point is on land.',
    simulated: 'The climate is simulated. These numbers are not weather.',
    storageUnavailable: 'This browser keeps no data for this page, so the result is not saved. Export it to keep it.',
    storageFull: 'The storage of this browser is full, so the result may not be saved. Export it to keep it.',
  },
};
