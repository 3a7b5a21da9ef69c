import type { enKeep } from '../en/keep';

export const frKeep: typeof enKeep = {
  save: 'Enregistrer',
  saveTitle: 'Enregistrer ce résultat',
  name: 'Nom',
  note: 'Note (facultative)',
  noteHint: 'La culture, la parcelle, la raison\u202f: ce que vous voulez retrouver.',
  cancel: 'Annuler',
  savedAs: (name) => `Enregistré sous «\u202f${name}\u202f».`,
  seeAll: 'Voir ce qui est enregistré',
  defaultName: (p) => `${p.place}, ${p.period}`,
  promised: 'Ce navigateur le gardera jusqu’à ce que vous le supprimiez.',
  notPromised:
    'Ce navigateur peut l’effacer si la place vient à manquer sur l’appareil. Le plus sûr est un fichier de sauvegarde de ce qui compte.',
  full: 'Il n’y a plus de place dans ce navigateur\u202f: rien n’a été enregistré. Supprimez quelque chose ou videz le cache météo.',
  unavailable:
    'Ce navigateur ne garde pas de données pour cette page\u202f: rien n’a été enregistré. Exportez le résultat.',

  mine: 'Enregistrés par vous',
  recent: 'Récents',
  recentHint: (count) =>
    `Gardés automatiquement\u202f: les ${count} derniers calculs. Enregistrez ceux qui doivent rester\u202f; les plus anciens cèdent la place aux nouveaux.`,
  filter: 'Chercher dans ce qui est gardé',
  filterHint: 'Un nom, une note, un lieu ou une date.',
  nothingFound: 'Rien de ce qui est gardé ne contient ces mots.',
  meanEt0: (mean) => `ET0 moyenne ${mean}`,
  edit: 'Modifier',
  editNamed: (name) => `Modifier le nom et la note de ${name}`,
  editTitle: 'Nom et note',
  saveEdit: 'Garder ce texte',
  edited: 'Le nom et la note ont été modifiés.',

  favourite: 'Favori',
  favouriteAdd: 'Ajouter aux favoris',
  favouriteRemove: 'Retirer des favoris',
  favouriteSaved: (name) => `«\u202f${name}\u202f» fait partie de vos favoris.`,
  favouriteRemoved: (name) => `«\u202f${name}\u202f» n’est plus un favori.`,
  favourites: 'Lieux favoris',
  favouritesEmpty:
    'Aucun pour l’instant. Choisissez un point sur la carte et touchez l’étoile\u202f: il vous attend ici et sur la carte.',
  favouriteOpen: (name) => `Ouvrir ${name} sur la carte`,
  favouriteRename: 'Renommer',
  favouriteRenameNamed: (name) => `Renommer ${name}`,
  favouriteRemoveNamed: (name) => `Retirer ${name} de vos favoris`,
  remove: 'Retirer',
  undo: 'Annuler le retrait',

  backup: {
    title: 'Sauvegarde',
    intro:
      'Un fichier avec vos résultats, favoris, stations et réglages\u202f: pour un autre appareil ou par sécurité. Il n’est envoyé à personne.',
    write: 'Télécharger une sauvegarde',
    written: (file) => `${file} a été envoyé dans vos téléchargements.`,
    notWritten: 'La sauvegarde n’a pas pu être faite. Réessayez.',
    read: 'Lire un fichier de sauvegarde',
    reading: 'Lecture du fichier…',
    tooLarge: (limit) => `Ce fichier dépasse ${limit}, la taille maximale d’une sauvegarde. Rien n’a été lu.`,
    notABackup:
      'Ce fichier n’est pas une sauvegarde d’EVAonline. Choisissez un fichier dont le nom finit par .evaonline.json. Rien n’a été modifié.',
    otherVersion:
      'Cette sauvegarde vient d’une autre version d’EVAonline, que celle-ci ne sait pas lire. Rechargez la page pour avoir la version la plus récente et réessayez. Rien n’a été modifié.',
    storageFull: 'Il n’y a pas de place pour cette sauvegarde dans ce navigateur. Rien n’a été modifié.',
    storageUnavailable: 'Ce navigateur ne garde pas de données pour cette page. Rien n’a été modifié.',
    done: (p) =>
      `${[
        p.added === 1 ? '1 élément ajouté' : `${p.added} éléments ajoutés`,
        p.updated === 1 ? '1 mis à jour' : `${p.updated} mis à jour`,
        p.already === 1 ? '1 déjà présent' : `${p.already} déjà présents`,
        p.refused === 1 ? '1 refusé' : `${p.refused} refusés`,
      ].join(', ')}.`,
    lines: 'Élément par élément',
    what: 'Élément',
    became: 'Ce qu’il est devenu',
    result: 'Résultat',
    favourite: 'Favori',
    station: 'Station',
    settings: 'Réglages',
    entry: (p) => `${p.kind} n°\u00a0${p.position} du fichier`,
    added: 'Ajouté',
    updated: 'Mis à jour',
    'already-there': 'Déjà présent',
    older: 'Ce qui est ici est plus récent et reste',
    refused: 'Refusé\u202f: incomplet, ou non écrit par EVAonline',
    settingsTaken: 'Repris, car aucun n’avait été choisi ici',
    settingsKept: 'Les vôtres restent tels quels',
  },

  storage: {
    title: 'Place occupée sur cet appareil',
    results: 'Résultats',
    stations: 'Stations',
    weather: 'Cache météo',
    count: (p) => `${p.size} (${p.count})`,
    total: 'Tout ce site',
    totalHint:
      'Selon l’estimation du navigateur lui-même, application comprise\u202f; les tailles ci-dessus ne comptent que les valeurs.',
    of: (p) => `${p.used} sur ${p.quota}`,
    clear: 'Vider le cache météo',
    clearHint:
      'Ce que vous avez enregistré reste. La météo est redemandée quand il le faut, et cela demande du réseau.',
    cleared: 'Le cache météo est vide.',
    notCleared: 'Le cache météo n’a pas pu être vidé. Réessayez.',
    promised: 'Ce navigateur s’est engagé à ne rien effacer de lui-même.',
    'not-promised':
      'Ce navigateur ne s’est pas engagé à garder vos données\u202f: il peut les effacer si la place vient à manquer. Enregistrer un résultat ou installer l’application peut y changer quelque chose\u202f; le plus sûr est une sauvegarde.',
    unknown: 'Ce navigateur ne dit pas combien de temps il garde les données. Le plus sûr est une sauvegarde.',
  },
};
