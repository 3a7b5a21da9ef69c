/** The English texts of `charts`: the source of its keys. */
export const enCharts = {
  title: 'Charts',
};
