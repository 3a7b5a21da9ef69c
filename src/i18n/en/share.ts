/** The English texts of `share`: the source of its keys. */
export const enShare = {
  title: 'Share',
};
