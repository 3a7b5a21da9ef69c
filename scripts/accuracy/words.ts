/** Names that the tables and the plots share. */
import type { Season } from '../../src/domain/calibration/model';
import { enAbout } from '../../src/i18n/en/about';
import type { Method } from './methods';

/** As the About page names them. */
export const METHOD_TEXT: Readonly<Record<Method, string>> = enAbout.accuracy.methods;

export const SEASON_TEXT: Readonly<Record<Season, string>> = {
  DJF: 'Dec–Feb',
  MAM: 'Mar–May',
  JJA: 'Jun–Aug',
  SON: 'Sep–Nov',
};
