/** The English texts of `keep`: the source of its keys. */
export const enKeep = {
  title: 'Keep',
};
