import type { enAbout } from '../en/about';

export const frAbout: typeof enAbout = {
  title: 'À propos d’EVAonline',
  lead: 'EVAonline calcule l’évapotranspiration de référence journalière (ET0) par l’équation de Penman–Monteith FAO-56, en tout point à terre, à partir de services météo publics.',
  what: 'Ce qu’est l’ET0',
  whatText:
    'L’ET0 est l’eau, en millimètres par jour, qu’un gazon de référence de 0,12 m bien alimenté en eau céderait à l’air. Multipliée par un coefficient cultural, elle devient le besoin en eau d’une culture.',
  method: 'Méthode',
  methodText:
    'Chaque étape suit Allen, Pereira, Raes et Smith (1998), Bulletin FAO d’irrigation et de drainage n°\u00a056. Tous les symboles sont des valeurs journalières.',
  equationPm: 'Évapotranspiration de référence, mm/j (éq. 6)',
  equationTmean: 'Température moyenne, °C (éq. 9)',
  equationEa: 'Pression de vapeur réelle, kPa, d’après l’humidité relative moyenne (éq. 19)',
  equationWind: 'Vent à 2 m, m/s, d’après le vent à la hauteur z (éq. 47)',
  equationRn:
    'Rayonnement net, MJ/m² par jour\u202f: courtes longueurs d’onde moins grandes longueurs d’onde (éq. 38 à 40)',
  symbols:
    'Rn rayonnement net, G flux de chaleur dans le sol (0 sur un jour), T température moyenne de l’air, u2 vent à 2 m, es et ea pressions de vapeur saturante et réelle, Δ pente de la courbe de pression de vapeur, γ constante psychrométrique.',
  fusion: 'Comment les sources sont combinées',
  fusionText:
    'Chaque jour et pour chaque variable, les sources qui ont une valeur sont combinées par une moyenne pondérée\u202f; les poids font partie de chaque résultat. Là où l’application est calée, chaque source est ensuite corrigée, dans les termes de l’équation, de sa propre erreur de long terme, et toutes déplacent l’estimation ensemble, selon la confiance due à chacune\u202f; la bande est celle qui a contenu neuf jours sur dix en des lieux et des années que l’ajustement n’avait pas vus. Ailleurs, l’ET0 est la valeur de l’équation elle-même, et la bande est aussi large que les erreurs publiées. Ce qu’aucune source n’a est estimé par une règle du chapitre 3 de la FAO-56, quand il y en a une\u202f; une telle valeur est marquée ≈, comptée, et abaisse la qualité du jour. Un jour auquel il manque encore une donnée n’a pas d’ET0 et dit laquelle\u202f: aucune valeur n’est inventée.',
  quality: 'Qualité d’un jour',
  sourcesTitle: 'Sources et licences',
  source: 'Source',
  data: 'Données',
  period: 'Jours couverts',
  licence: 'Licence',
  limits: 'Limites',
  limitModel:
    'Les sources sont des modèles et des produits satellitaires sur des mailles de 1 à 60 km, ou des stations à des kilomètres\u202f: aucune n’est dans votre parcelle.',
  limitLocal: 'Parcelles irriguées, vallées, rivages et villes ont un climat propre qu’aucune maille ne montre.',
  limitRecent:
    'Les derniers jours sont révisés par les fournisseurs\u202f: recalculez après quelques semaines pour les valeurs définitives.',
  limitForecast: 'Les jours à venir sont une prévision et sont marqués comme tels.',
  limitReference: 'L’ET0 est la référence, pas la consommation d’eau de votre culture.',
  privacy: 'Vie privée',
  privacyText:
    'Ni compte, ni cookies, ni pistage. Votre navigateur interroge directement les fournisseurs\u202f; ils voient le point, les dates et votre adresse IP. Un fournisseur que les navigateurs ne peuvent pas interroger l’est par le relais de ce site, s’il y en a un\u202f; il transmet le point et les dates, pas votre adresse. Les résultats restent sur cet appareil.',
  version: 'Version',
  versionText: (version) => `EVAonline ${version}, logiciel libre sous licence MIT.`,
  conformance: {
    title: 'Conformité',
    text: 'Les équations sont confrontées à ce que d’autres ont publié\u202f: les exemples de calcul de la FAO-56, les tableaux de la norme ASCE-EWRI et le programme Ref-ET. Vous pouvez le vérifier ici\u202f: votre navigateur recalcule chaque valeur, avec le code même qui fait vos résultats.',
    rule: 'Une valeur est conforme quand elle s’arrondit au nombre imprimé (ou en est aussi proche que les arrondis intermédiaires le permettent) et se trouve à moins d’un milliardième de la même valeur calculée indépendamment en double précision, quand elle est connue avec autant de chiffres.',
    run: 'Lancer le calcul ici',
    computing: 'Calcul…',
    failed: 'Impossible de charger le tableau\u202f: il faut une connexion. Fermez-le et rouvrez-le pour réessayer.',
    outcome: (p) => `${p.passed} valeurs conformes sur ${p.total}.`,
    count: (p) => `${p.passed} conformes sur ${p.total}`,
    groups: {
      'fao56-steps': 'FAO-56, étapes isolées',
      'fao56-examples': 'FAO-56, jours et mois',
      'fao56-hourly': 'FAO-56, heures',
      'cabinda-monthly': 'FAO-56, les mois à Cabinda',
      'greeley-daily': 'ASCE-EWRI, dix jours à Greeley',
      'greeley-hourly': 'ASCE-EWRI, trente heures à Greeley',
      'fallon-daily': 'Ref-ET, un jour à Fallon',
      'fallon-hourly': 'Ref-ET, une heure à Fallon',
    },
    caption: (group) => `${group}\u202f: valeurs attendues et calculées`,
    quantity: 'Grandeur',
    expected: 'Attendu',
    computed: 'Calculé ici',
    result: 'Résultat',
    printed: (value) => `imprimé ${value}`,
    onlyPrinted: 'comme imprimé',
    differs: (difference) => `écart de ${difference}`,
    pass: 'Conforme',
    fail: 'Non conforme',
  },
  accuracy: {
    title: 'Exactitude mesurée',
    text: (p) =>
      `Estimations journalières en ${p.sites} lieux du Brésil (jusqu’à ${p.days} jours de 1991 à 2010) contre l’ET0 que BR-DWGD interpole à partir de stations météo\u202f; moyennes des lieux. Les estimations d’EVAonline n’ont pas été ajustées à ce qui les teste\u202f: sans station, le lieu entier a été mis de côté\u202f; avec une station, on teste les années qui suivent sa série.`,
    caption: 'Exactitude de l’ET0 journalière par méthode\u202f: moyennes des lieux',
    method: 'ET0 journalière',
    methods: {
      'nasa-power': 'NASA POWER, non corrigé',
      'open-meteo-archive': 'Météo d’Open-Meteo, non corrigée',
      'open-meteo-et0': 'ET0 propre à Open-Meteo',
      published: 'Système de référence, tel que publié',
      regional: 'EVAonline, sans station',
      'one-year': 'EVAonline, un an de station',
      'ten-years': 'EVAonline, dix ans de station',
    },
    r2: 'R²',
    kge: 'KGE',
    mae: 'MAE',
    rmse: 'RMSE',
    bias: 'Biais',
    inBand: 'Dans la bande',
    measures:
      'R² corrélation au carré et KGE efficience de Kling–Gupta, 1 quand tout est juste\u202f; MAE erreur absolue moyenne et RMSE racine de l’erreur quadratique moyenne, mm par jour\u202f; biais en % de la référence\u202f; part des jours dans la bande à 90\u202f%, %.',
    conditions:
      'Les chiffres valent là où l’application se dit calée. Ailleurs, les sources sont combinées selon leurs erreurs publiées, la bande est plus large, et le jour porte la mention «\u202fnon calé ici\u202f». Le vent journalier d’Open-Meteo dans ces données est défectueux à cinq des lieux\u202f: sa ligne non corrigée est donc pire que le service. Les chiffres publiés du système de référence portent sur les années auxquelles il a été ajusté.',
    more: 'Les tableaux par lieu, la bande par saison, les semaines et les mois, la pluie, et ce qui limite l’exactitude sont dans docs/accuracy.md du code source, avec les commandes qui les produisent.',
  },
};
