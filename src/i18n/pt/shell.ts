import type { enShell } from '../en/shell';

export const ptShell: typeof enShell = {
  settings: {
    title: 'Configurações',
    subtitle: 'Ficam guardadas neste navegador.',
    language: 'Idioma',
    languageLoading: 'Carregando os textos…',
    languageFailed:
      'Não foi possível carregar os textos, então o idioma continua o mesmo. Tente de novo quando houver conexão.',
    units: 'Unidades',
    metric: 'Métricas',
    metricHint: 'mm, °C, m/s',
    us: 'Americanas',
    usHint: 'polegadas, °F, mi/h',
    theme: 'Cores',
    system: 'Como no aparelho',
    light: 'Claras',
    dark: 'Escuras',
    done: 'Pronto',
  },
  install: {
    label: 'Instalar o aplicativo',
    text: 'Tenha o EVAonline neste aparelho: ele abre pela tela inicial, mesmo sem conexão.',
    install: 'Instalar',
    later: 'Agora não',
    byHand: 'No iPhone e no iPad: toque em Compartilhar e depois em Adicionar à Tela de Início.',
  },
  news: {
    title: 'Novidades',
    updated: (version) => `O EVAonline foi atualizado para a versão ${version}.`,
    open: 'Novidades',
    dismiss: 'Entendi',
    close: 'Fechar',
    version: (version) => `Versão ${version}`,
    next: 'Na próxima versão',
  },
};
