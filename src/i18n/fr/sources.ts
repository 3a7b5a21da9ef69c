import type { enSources } from '../en/sources';

export const frSources: typeof enSources = {
  sectionTitle: 'Sources et méthode',
  licences: 'Licences',
  licenceOf: (source) => `Licence des données de ${source}`,
  zoneFrom: {
    provider: 'selon le fournisseur météo',
    'offline-polygons': 'trouvé sur cet appareil',
  },
  steps: {
    title: 'Comment les valeurs sont obtenues',
    download:
      'Les données météo de la période sont demandées à chaque source, ou prises dans ce qui est gardé sur cet appareil.',
    units:
      'Chaque variable est ramenée à une même unité et aux jours du lieu\u202f; le vent, à 2 m de hauteur (éq. 47).',
    check:
      'Les valeurs impossibles sont retirées et les douteuses marquées. Une donnée manquante est estimée selon la FAO-56, chapitre 3, et c’est indiqué\u202f; ou elle reste manquante.',
    equation:
      'L’équation de Penman–Monteith FAO-56 (éq. 6) donne l’ET0 de chaque source et celle des données combinées.',
    'single-source': 'Il y a une seule source, et ses valeurs restent telles quelles.',
    'weighted-mean': 'Les sources sont combinées par une moyenne pondérée, variable par variable.',
    'kalman-update':
      'Chaque source calée est corrigée de son erreur connue, et une mise à jour de Kalman les combine jour par jour.',
    band: 'Chaque jour reçoit une bande qui contient la vraie ET0 neuf jours sur dix, pour autant que les erreurs passées permettent de le dire.',
    rate: 'Chaque jour reçoit une qualité HAUTE, MOYENNE ou FAIBLE selon des règles écrites.',
    more: 'Les équations, et leur justesse',
    eachDay: 'Dans Jours, chaque date ouvre ces étapes avec ses propres valeurs.',
  },
  constants: {
    title: 'Constantes',
    name: 'Constante',
    value: 'Valeur',
    albedo: 'Albédo du gazon, α',
    height: 'Hauteur du gazon',
    resistance: 'Résistance de surface du gazon',
    numerator: 'Constante du numérateur de l’éq. 6',
    denominator: 'Constante du dénominateur de l’éq. 6',
    solar: 'Constante solaire, Gsc',
    boltzmann: 'Constante de Stefan–Boltzmann, σ',
    exponent: 'Exposant de la pression atmosphérique (éq. 7)',
    soil: 'Flux de chaleur dans le sol sur un jour, G',
  },
  skill: {
    title: 'Sa justesse face à l’ET0 mesurée',
    measure: 'Mesure',
    before: 'Sans votre station',
    after: 'Avec votre station',
    heldOut: 'Lieux et années mis de côté',
    days: 'Jours comparés',
    mae: 'Erreur absolue moyenne',
    rmse: 'Racine de l’erreur quadratique moyenne',
    pbias: 'Biais',
    r2: 'R²',
    kge: 'Efficience de Kling–Gupta',
    nse: 'Efficience de Nash–Sutcliffe',
    coverage: 'Jours dans la bande à 90\u202f%',
  },
  noWarnings: 'Il n’y a rien à signaler pour ce résultat.',
};
