/** The English texts of `shell`: the source of its keys. */
export const enShell = {
  title: 'Shell',
};
