/** The skill of a table as its own folds measured it: at sites and in years that the fitting had not seen. */
import { fitBand } from '../../src/domain/calibration/band';
import type { HeldOut } from '../../src/domain/calibration/cross-validate';
import { skillOfErrors } from '../../src/domain/calibration/held-out-skill';
import type { HeldOutSkill } from '../../src/domain/calibration/region';
import type { ModelSpec } from '../../src/domain/calibration/training';
import { meanSkill } from '../../src/domain/skill';

/** The mean over the sites for each combination; the band of a site is that of the errors at the others. */
export function heldOutSkills(heldOut: readonly HeldOut[], spec: ModelSpec): HeldOutSkill[] {
  const groups = [...new Set(heldOut.map(({ group }) => group))];
  return spec.combinations.map((sources, k) => {
    const errorsOf = (folds: readonly HeldOut[]) => folds.flatMap(({ errors }) => errors[k] ?? []);
    const skills = groups.flatMap((own) => {
      const errors = errorsOf(heldOut.filter(({ group }) => group === own));
      const others = errorsOf(heldOut.filter(({ group }) => group !== own));
      return errors.length > 0 ? [skillOfErrors([{ errors, band: fitBand(others, spec.bandCoverage) }])] : [];
    });
    return { sources: sources.map(({ source }) => source), siteCount: skills.length, skill: meanSkill(skills) };
  });
}
