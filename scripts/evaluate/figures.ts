/** The measures as the command prints them. */
import { meanSkill, type Skill, skillOf } from '../../src/domain/skill';
import type { SiteEstimate } from './estimates';

/** mm d⁻¹; `pbias` in %; a measure is null where it is not known. */
export interface Figures {
  readonly n: number;
  readonly r2: number | null;
  readonly kge: number | null;
  readonly nse: number | null;
  readonly mae: number | null;
  readonly rmse: number | null;
  readonly pbias: number | null;
}

export interface BandFigures {
  readonly coverage90: number | null;
  readonly meanWidth: number | null;
  readonly crps: number | null;
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

export function figuresOf({ dayCount, r2, kge, nse, maeMm, rmseMm, pbiasPct }: Skill): Figures {
  return {
    n: dayCount,
    r2: known(r2),
    kge: known(kge),
    nse: known(nse),
    mae: known(maeMm),
    rmse: known(rmseMm),
    pbias: known(pbiasPct),
  };
}

export function bandFiguresOf({ band }: Skill): BandFigures {
  return {
    coverage90: known(band?.coverage90),
    meanWidth: known(band?.meanWidthMm),
    crps: known(band?.crpsMm),
  };
}

/** The skill of an estimate against a reference that is NaN on days that are not tested. */
export function skillOfEstimate(estimate: SiteEstimate, referenceMm: Float64Array): Skill {
  return skillOf(estimate.et0Mm, referenceMm, estimate);
}

/** The mean over the sites that have a skill at all. */
export function meanOfSkills(skills: readonly (Skill | null)[]): Skill | null {
  const present = skills.flatMap((skill) => (skill && skill.dayCount > 0 ? [skill] : []));
  return present.length > 0 ? meanSkill(present) : null;
}
