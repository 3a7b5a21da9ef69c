/** The English texts of `charts`: the source of its keys. */
export const enCharts = {
  title: 'Charts',
  intro: 'Zoom or move in one chart, and the others follow. Every chart has its numbers in a table below it.',
  keys: 'Keys in a chart: ← → go by day, with Shift by week, Page Up and Page Down by month; + and − zoom, 0 shows all.',
  drag: 'Drag across a chart to look closer, hold Shift and drag to move along; on a phone use two fingers. Double-click shows all.',
  legend: 'Legend',
  noValue: 'no value',
  noDay: 'No day has a value.',
  numbers: (chart: string) => `${chart}: the numbers`,
  tableOf: (chart: string) => `Numbers of the chart ${chart}`,
  move: (chart: string) => `${chart}: go through the days`,
  tools: (chart: string) => `Tools for ${chart}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier days',
  later: 'Later days',
  reset: 'Show all days',
  savePng: 'Save as PNG picture',
  saveSvg: 'Save as SVG drawing',
  saveFailed: 'This browser could not make the picture. Try SVG.',
  label: (p: { title: string; period: string; extremes: string }) =>
    `Chart of ${p.title}, ${p.period}. ${p.extremes} A table below it holds the numbers.`,
  extremes: (p: { line: string; lowest: string; lowestDate: string; highest: string; highestDate: string }) =>
    `${p.line}: lowest ${p.lowest} on ${p.lowestDate}, highest ${p.highest} on ${p.highestDate}.`,
  credit: (p: { version: string; isCalibrated: boolean; data: string }) =>
    `EVAonline ${p.version} · FAO-56 Penman–Monteith${p.isCalibrated ? ', calibrated' : ''} · Data: ${p.data}`,
  bandRange: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
  lowOf: (line: string) => `${line}, low`,
  highOf: (line: string) => `${line}, high`,
  date: 'Date',
  month: 'Month',
  days: 'Days with values',
  byMonth: {
    mean: (line: string) => `${line}, mean`,
    sum: (line: string) => `${line}, total`,
    last: (line: string) => `${line}, at the end of the month`,
  },
  eto: {
    title: 'ETo by day',
    about:
      'The water that well-watered grass would lose on each day, with the range that holds the truth on nine of ten days.',
    axis: 'ETo',
    fused: 'ETo, all sources combined',
    single: 'ETo',
    source: (source: string) => `${source} alone, uncorrected`,
    estimated: 'day with an estimated input',
    band: '90 % band',
  },
  temperature: {
    title: 'ETo and temperature',
    about:
      'Warm air takes up more water: where ETo leaves the temperature behind, wind, sun or humidity made the difference.',
    axis: 'Temperature',
    max: 'Highest of the day',
    mean: 'Mean',
    min: 'Lowest of the day',
  },
  radiation: {
    title: 'ETo and solar radiation',
    about: 'The sun gives most of the energy that evaporates water: a cloudy day shows in both lines.',
    axis: 'Solar radiation',
    line: 'Solar radiation',
  },
  rain: {
    title: 'Rain and ETo',
    about: 'What falls against what the air takes. Bars above the line are days on which rain covered the demand.',
    axis: 'Rain and ETo',
    bars: 'Rain',
  },
  balance: {
    title: 'Water balance by day',
    about:
      'Rain minus ETo: full bars upwards are a surplus, hatched bars downwards (−) a deficit. Soil and crop are not in it.',
    axis: 'Rain − ETo',
    surplus: 'Surplus (+)',
    deficit: 'Deficit (−)',
  },
  cumulative: {
    title: 'Water balance, summed up',
    about:
      'The daily balances added up from the first day. Falling: the air took more than fell. Hatched (−) is a deficit.',
    line: 'Balance since the first day',
    leftOut: (count: number, days: string) =>
      count === 1
        ? '1 day without rain or ETo data is left out of the sum.'
        : `${days} days without rain or ETo data are left out of the sum.`,
  },
  years: {
    title: 'Year over year',
    aboutRange: (count: number) =>
      `The latest year against ${count} years of 1991–2020: the range from the lowest to the highest, and the eight years of ten in the middle. All are means over 7 days; 29 February is left out.`,
    aboutYears: 'The latest years over each other. All are means over 7 days; 29 February is left out.',
    extent: (count: number) => `Lowest to highest of ${count} years of 1991–2020`,
    middle: 'Eight years of ten (10–90 %)',
    median: 'Median of those years',
    emptyTitle: 'Year over year needs more than one year',
    empty:
      'Choose a period that holds the same days of two years or more, and they lie over each other here. With ten or more years of 1991–2020 you see what is usual, and how this year differs.',
    period: 'January to December',
  },
  distribution: {
    title: 'How often each ETo occurs',
    about: 'The days sorted into classes. A pump sized for the mean falls short on every day to the right of it.',
    count: 'Days',
    share: 'Share of the days',
    bars: 'Days in the class',
    mean: (value: string) => `Mean ${value}`,
    median: (value: string) => `Median ${value}`,
    class: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
    label: (p: { period: string; mean: string; median: string }) =>
      `Histogram of ETo, ${p.period}. Mean ${p.mean}, median ${p.median}. A table below it holds the numbers.`,
  },
  months: {
    title: 'ETo by month',
    about:
      'The box holds the middle half of the days, its line is the median, the whiskers reach to the last day within 1.5 box heights; dots lie further out.',
    box: 'Middle half of the days, with the median',
    outlier: 'Day far from the others',
    few: 'day of a month with fewer than 5',
    min: 'Lowest',
    quartile1: 'Lower quartile',
    median: 'Median',
    quartile3: 'Upper quartile',
    max: 'Highest',
    label: (p: { period: string; highest: string; median: string }) =>
      `Boxes of daily ETo by month, ${p.period}. The highest median is ${p.median}, in ${p.highest}. A table below it holds the numbers.`,
  },
  correlation: {
    title: 'What moves with ETo',
    about:
      'Correlation of the daily values (Pearson’s r): +1 rise and fall together, −1 one rises as the other falls, 0 nothing in common. It shows association, not cause.',
    positive: 'Together (+)',
    negative: 'Opposite (−)',
    pairs: (count: number, days: string) => (count === 1 ? 'From 1 day.' : `From ${days} days.`),
    variable: 'Variable',
    label: (p: { period: string; strongest: string; r: string }) =>
      `Correlation of ETo with its inputs, ${p.period}. Strongest with ${p.strongest}: ${p.r}. A table below it holds the numbers.`,
    labelNone: 'Correlation of ETo with its inputs: too few days, or nothing that varies.',
  },
};
