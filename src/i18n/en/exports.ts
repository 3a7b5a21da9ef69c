/** The English texts of `exports`: the source of its keys. */
export const enExports = {
  title: 'Exports',
};
