/** The English texts of `share`: the source of its keys. */
export const enShare = {
  title: 'Share this result',
  plain: 'Link',
  plainHint:
    'Whoever opens it calculates the same again from the same sources. Where a source has revised its data since, the page says by how much.',
  full: 'Link with the numbers',
  fullHint: (sizeKb: string) =>
    `The numbers themselves are in the link (${sizeKb}\u00a0kB). It opens without a network, and no server ever gets them.`,
  fullTooLong: (sizeKb: string) =>
    `So many days would make a link of ${sizeKb}\u00a0kB, which many programs cut off. Share the link above, or export a file.`,
  packing: 'Packing the numbers…',
  packFailed: 'This browser could not pack the numbers into a link.',
  copy: 'Copy',
  copied: 'The link is copied.',
  notCopied: 'The browser did not allow copying. The link is marked: copy it by hand.',
  send: 'Send…',
  qr: 'QR code',
  qrLabel: (link: string) => `QR code: ${link}`,
  qrHint: 'For a phone beside you: point its camera here.',
  qrTooLong: 'This link is too long for a QR code.',
  qrFailed: 'The QR code could not be loaded.',
  opening: 'Opening the snapshot…',
  snapshot: (date: string) =>
    `A snapshot: the numbers as they were calculated on ${date}. Nothing was asked of any source.`,
  rounded:
    'To fit into a link they are rounded: water to 0.01 mm (rain to 0.1 mm), temperature to 0.1 °C, humidity to 0.5 %, wind to 0.05 m/s, radiation to 0.1 MJ/m².',
  again: 'Calculate again from the sources',
  brokenTitle: 'This link cannot be opened',
  broken: 'It is not whole, or was changed on its way. Ask for it once more.',
  otherVersion: 'It was made by another version of EVAonline. Reload the app, or ask for the link without the numbers.',
  toForm: 'Calculate a period',
  checkTitle: 'The numbers have changed',
  checkDiffers: (total: { before: string; after: string; change: string }) =>
    `When this link was made the total was ${total.before}; now it is ${total.after} (${total.change}).`,
  checkSameTotal: (total: string) =>
    `When this link was made the total was the same, ${total}, but single days had other values.`,
  checkDays: (days: { before: number; after: number }) => `Days with ETo: ${days.before} then, ${days.after} now.`,
  checkRevised: 'The same sources answered: one of them has revised its data since, or EVAonline itself has changed.',
  checkSources: (sources: { before: string; after: string }) =>
    `Other sources answered: then ${sources.before}, now ${sources.after}.`,
  noSource: 'none',
  checkUnreadable: 'The check in this link cannot be read, so nobody can tell whether the numbers are still the same.',
  keepNew: 'Keep the new numbers in the link',
};
