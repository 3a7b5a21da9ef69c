/** The evaluation of one site. */
import { firstDayOfYear } from '../../src/domain/calendar';
import { withoutRepeats } from '../../src/domain/calibration/training';
import type { Skill } from '../../src/domain/skill';
import { skillOf } from '../../src/domain/skill';
import type { LoadedSite } from '../calibration/sites';
import { regionalEstimate, type SiteEstimate, type TableInUse } from './estimates';
import { skillOfEstimate } from './figures';
import { localEstimate } from './local';
import { normalOf } from './normal';
import type { Options } from './options';
import { type RainFigures, rainFigures } from './rain';
import { RAW_NAMES, type RawName, rawEt0 } from './raw';
import { type Windows, windowFigures } from './windows';

export interface SiteResult {
  readonly site: string;
  readonly isCalibrated: boolean;
  /** What a reader should know of this site. */
  readonly notes: readonly string[];
  readonly skill: Skill;
  /** Without the days on which the reference repeats the day before. */
  readonly withoutRepeats: Skill;
  readonly raw: Readonly<Record<RawName, Skill | null>>;
  readonly windows: Windows;
  readonly rain: RainFigures | null;
}

interface Given {
  readonly estimate: SiteEstimate;
  readonly isCalibrated: boolean;
  readonly notes: readonly string[];
}

function estimateFor(loaded: LoadedSite, table: TableInUse | null, options: Options): Given {
  const notes = table ? [] : ['outside the training regions: the uncalibrated combination'];
  if (options.mode === 'regional' || options.trainUntil === null) {
    return { estimate: regionalEstimate(loaded, table), isCalibrated: table !== null, notes };
  }
  const { estimate, report } = localEstimate(loaded, table, { first: options.trainFrom, last: options.trainUntil });
  if (!report)
    return { estimate, isCalibrated: table !== null, notes: [...notes, 'the record is too short to fit to'] };
  const use = report.isUsed ? 'fitted' : 'not better on held-out days, so not used';
  const note = `${report.level}, ${report.truthDayCount} days: ${use}`;
  return { estimate, isCalibrated: table !== null || report.isUsed, notes: [...notes, note] };
}

/** The first tested day as an index; everything before it was learnt from. */
function firstTested({ all }: LoadedSite, { trainUntil }: Options): number {
  return trainUntil === null ? 0 : Math.max(0, firstDayOfYear(trainUntil + 1) - all.startDay);
}

/** Evaluates a site; `table` is what the app has for it. */
export function evaluateSite(loaded: LoadedSite, table: TableInUse | null, options: Options): SiteResult {
  const { estimate, isCalibrated, notes } = estimateFor(loaded, table, options);
  const first = firstTested(loaded, options);
  const { referenceMm } = loaded.all;
  const tested = referenceMm.map((value, day) => (day >= first ? value : Number.NaN));
  const unrepeated = withoutRepeats(referenceMm).map((value, day) => (day >= first ? value : Number.NaN));
  const raw = rawEt0(loaded);
  const rawSkills = RAW_NAMES.map((name) => {
    const column = raw[name];
    return [name, column ? skillOf(column, tested) : null] as const;
  });
  const hasTraining = options.trainUntil !== null && first > 0;
  const normalMm = normalOf(loaded.all, hasTraining ? options.trainUntil : null);
  const from = (column: Float64Array) => column.subarray(first);
  return {
    site: loaded.site.name,
    isCalibrated,
    notes: loaded.isOpenMeteoElsewhere ? [...notes, 'the Open-Meteo columns are of another place: left out'] : notes,
    skill: skillOfEstimate(estimate, tested),
    withoutRepeats: skillOfEstimate(estimate, unrepeated),
    raw: Object.fromEntries(rawSkills) as Record<RawName, Skill | null>,
    windows: windowFigures({
      referenceMm: from(referenceMm),
      estimateMm: from(estimate.et0Mm),
      normalMm: from(normalMm),
      raw: Object.fromEntries(RAW_NAMES.map((name) => [name, raw[name] && from(raw[name])])) as typeof raw,
    }),
    rain: rainFigures(loaded, table, (day) => day >= first),
  };
}
