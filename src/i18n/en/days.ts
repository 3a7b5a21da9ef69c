/** The English texts of `days`: the source of its keys. */
export const enDays = {
  title: 'Days',
};
