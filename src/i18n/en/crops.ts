/** The English texts of `crops`: the source of its keys. */
export const enCrops = {
  title: 'Crops',
};
