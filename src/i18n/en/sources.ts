/** The English texts of `sources`: the source of its keys. */
export const enSources = {
  title: 'Sources',
};
