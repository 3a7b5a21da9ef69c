import type { enShare } from '../en/share';

export const esShare: typeof enShare = {
  title: 'Compartir este resultado',
  plain: 'Enlace',
  plainHint:
    'Quien lo abra repite el cálculo con las mismas fuentes. Si una fuente ha revisado sus datos desde entonces, la página indica la diferencia.',
  full: 'Enlace con los números',
  fullHint: (sizeKb) =>
    `Los números mismos van en el enlace (${sizeKb}\u00a0kB). Se abre sin conexión y ningún servidor los recibe.`,
  fullTooLong: (sizeKb) =>
    `Tantos días darían un enlace de ${sizeKb}\u00a0kB, que muchos programas cortan. Comparta el enlace de arriba o exporte un archivo.`,
  packing: 'Preparando los números…',
  packFailed: 'Este navegador no pudo poner los números en un enlace.',
  copy: 'Copiar',
  copied: 'Enlace copiado.',
  notCopied: 'El navegador no permitió copiar. El enlace está seleccionado: cópielo a mano.',
  send: 'Enviar…',
  qr: 'Código QR',
  qrLabel: (link) => `Código QR: ${link}`,
  qrHint: 'Para un teléfono a su lado: apunte la cámara aquí.',
  qrTooLong: 'Este enlace es demasiado largo para un código QR.',
  qrFailed: 'No se pudo cargar el código QR.',
  opening: 'Abriendo los números del enlace…',
  snapshot: (date) => `Números tal como se calcularon el ${date}. No se consultó ninguna fuente.`,
  rounded:
    'Para caber en un enlace están redondeados: agua a 0,01 mm (lluvia a 0,1 mm), temperatura a 0,1 °C, humedad a 0,5\u00a0%, viento a 0,05 m/s, radiación a 0,1 MJ/m².',
  again: 'Calcular de nuevo con las fuentes',
  brokenTitle: 'No se puede abrir este enlace',
  broken: 'Está incompleto o fue modificado en el camino. Pídalo otra vez.',
  otherVersion: 'Lo hizo otra versión de EVAonline. Recargue la aplicación o pida el enlace sin los números.',
  toForm: 'Calcular un período',
  checkTitle: 'Los números han cambiado',
  checkDiffers: ({ before, after, change }) =>
    `Cuando se hizo este enlace el total era ${before}; ahora es ${after} (${change}).`,
  checkSameTotal: (total) =>
    `Cuando se hizo este enlace el total era el mismo, ${total}, pero algunos días tenían otros valores.`,
  checkDays: ({ before, after }) => `Días con ETo: ${before} antes, ${after} ahora.`,
  checkRevised:
    'Respondieron las mismas fuentes: una de ellas ha revisado sus datos desde entonces, o EVAonline mismo ha cambiado.',
  checkSources: ({ before, after }) => `Respondieron otras fuentes: antes ${before}, ahora ${after}.`,
  noSource: 'ninguna',
  checkUnreadable:
    'No se puede leer la comprobación de este enlace; por eso no se sabe si los números siguen siendo los mismos.',
  keepNew: 'Guardar los números nuevos en el enlace',
};
