/** The English texts of `statistics`: the source of its keys. */
export const enStatistics = {
  title: 'Statistics',
};
