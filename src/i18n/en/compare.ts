/** The English texts of `compare`: the source of its keys. */
export const enCompare = {
  title: 'Compare',
};
