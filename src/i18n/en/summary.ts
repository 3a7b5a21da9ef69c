/** The English texts of `summary`: the source of its keys. */
export const enSummary = {
  title: 'Summary',
};
