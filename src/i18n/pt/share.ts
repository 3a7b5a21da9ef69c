import type { enShare } from '../en/share';

export const ptShare: typeof enShare = {
  title: 'Compartilhar este resultado',
  plain: 'Link',
  plainHint:
    'Quem abrir o link refaz o cálculo com as mesmas fontes. Se uma fonte revisou os dados desde então, a página mostra a diferença.',
  full: 'Link com os números',
  fullHint: (sizeKb) =>
    `Os próprios números vão no link (${sizeKb}\u00a0kB). Ele abre sem internet, e nenhum servidor os recebe.`,
  fullTooLong: (sizeKb) =>
    `Tantos dias dariam um link de ${sizeKb}\u00a0kB, que muitos programas cortam. Compartilhe o link acima ou exporte um arquivo.`,
  packing: 'Preparando os números…',
  packFailed: 'Este navegador não conseguiu colocar os números em um link.',
  copy: 'Copiar',
  copied: 'Link copiado.',
  notCopied: 'O navegador não permitiu copiar. O link está selecionado: copie manualmente.',
  send: 'Enviar…',
  qr: 'Código QR',
  qrLabel: (link) => `Código QR: ${link}`,
  qrHint: 'Para um celular ao seu lado: aponte a câmera para cá.',
  qrTooLong: 'Este link é longo demais para um código QR.',
  qrFailed: 'Não foi possível carregar o código QR.',
  opening: 'Abrindo os números do link…',
  snapshot: (date) => `Números como foram calculados em ${date}. Nenhuma fonte foi consultada.`,
  rounded:
    'Para caber no link, foram arredondados: lâminas de água a 0,01 mm (chuva a 0,1 mm), temperatura a 0,1 °C, umidade a 0,5 %, vento a 0,05 m/s, radiação a 0,1 MJ/m².',
  again: 'Calcular de novo com as fontes',
  brokenTitle: 'Não foi possível abrir este link',
  broken: 'Ele está incompleto ou foi alterado no caminho. Peça o link outra vez.',
  otherVersion: 'Foi feito por outra versão do EVAonline. Recarregue o aplicativo ou peça o link sem os números.',
  toForm: 'Calcular um período',
  checkTitle: 'Os números mudaram',
  checkDiffers: ({ before, after, change }) =>
    `Quando este link foi feito, o total era ${before}; agora é ${after} (${change}).`,
  checkSameTotal: (total) =>
    `Quando este link foi feito, o total era o mesmo, ${total}, mas alguns dias tinham outros valores.`,
  checkDays: ({ before, after }) => `Dias com ETo: ${before} antes, ${after} agora.`,
  checkRevised: 'As mesmas fontes responderam: uma delas revisou os dados desde então, ou o próprio EVAonline mudou.',
  checkSources: ({ before, after }) => `Outras fontes responderam: antes ${before}, agora ${after}.`,
  noSource: 'nenhuma',
  checkUnreadable:
    'Não foi possível ler a verificação deste link; por isso não se sabe se os números ainda são os mesmos.',
  keepNew: 'Guardar os novos números no link',
};
