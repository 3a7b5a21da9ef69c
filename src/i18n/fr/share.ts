import type { enShare } from '../en/share';

export const frShare: typeof enShare = {
  title: 'Partager ce résultat',
  plain: 'Lien',
  plainHint:
    'Qui l’ouvre refait le calcul à partir des mêmes sources. Si une source a révisé ses données depuis, la page indique l’écart.',
  full: 'Lien avec les valeurs',
  fullHint: (sizeKb) =>
    `Les valeurs elles-mêmes sont dans le lien (${sizeKb}\u00a0ko). Il s’ouvre sans réseau, et aucun serveur ne les reçoit.`,
  fullTooLong: (sizeKb) =>
    `Tant de jours donneraient un lien de ${sizeKb}\u00a0ko, que beaucoup de programmes coupent. Partagez le lien ci-dessus ou exportez un fichier.`,
  packing: 'Préparation des valeurs…',
  packFailed: 'Ce navigateur n’a pas pu mettre les valeurs dans un lien.',
  copy: 'Copier',
  copied: 'Lien copié.',
  notCopied: 'Le navigateur n’a pas permis la copie. Le lien est sélectionné\u202f: copiez-le à la main.',
  send: 'Envoyer…',
  qr: 'Code QR',
  qrLabel: (link) => `Code QR\u202f: ${link}`,
  qrHint: 'Pour un téléphone à côté de vous\u202f: visez ce code avec son appareil photo.',
  qrTooLong: 'Ce lien est trop long pour un code QR.',
  qrFailed: 'Le code QR n’a pas pu être chargé.',
  opening: 'Ouverture des valeurs du lien…',
  snapshot: (date) => `Valeurs telles qu’elles ont été calculées le ${date}. Aucune source n’a été interrogée.`,
  rounded:
    'Pour tenir dans un lien, elles sont arrondies\u202f: eau à 0,01 mm (pluie à 0,1 mm), température à 0,1 °C, humidité à 0,5\u202f%, vent à 0,05 m/s, rayonnement à 0,1 MJ/m².',
  again: 'Recalculer à partir des sources',
  brokenTitle: 'Ce lien ne peut pas être ouvert',
  broken: 'Il est incomplet ou a été modifié en chemin. Demandez-le une nouvelle fois.',
  otherVersion:
    'Il vient d’une autre version d’EVAonline. Rechargez l’application ou demandez le lien sans les valeurs.',
  toForm: 'Calculer une période',
  checkTitle: 'Les valeurs ont changé',
  checkDiffers: ({ before, after, change }) =>
    `À la création de ce lien, le cumul était de ${before}\u202f; il est maintenant de ${after} (${change}).`,
  checkSameTotal: (total) =>
    `À la création de ce lien, le cumul était le même, ${total}, mais certains jours avaient d’autres valeurs.`,
  checkDays: ({ before, after }) => `Jours avec ET0\u202f: ${before} avant, ${after} maintenant.`,
  checkRevised:
    'Les mêmes sources ont répondu\u202f: l’une d’elles a révisé ses données depuis, ou EVAonline elle-même a changé.',
  checkSources: ({ before, after }) => `D’autres sources ont répondu\u202f: avant ${before}, maintenant ${after}.`,
  noSource: 'aucune',
  checkUnreadable:
    'Le contrôle de ce lien est illisible\u202f: on ne sait donc pas si les valeurs sont toujours les mêmes.',
  keepNew: 'Garder les nouvelles valeurs dans le lien',
};
