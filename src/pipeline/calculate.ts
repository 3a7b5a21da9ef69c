/** Step 4: ETo of the fused inputs and of each source alone, with flags and quality a day. */
import { flagBit } from '../domain/quality/flags';
import { rateDay } from '../domain/quality/rating';
import { referenceEtSeries } from '../domain/reference-et/series';
import { at, countPresent } from '../domain/series';
import type { ResolvedSite, ResultDays, SourceDays } from '../protocol';
import { absenceFlags, agreementFlags, runFlags, valueDayFlags } from './day-flags';
import type { Checked, Fused, RunFacts } from './run-facts';

/** Computes the days of a result. */
export function calculate({ inputs, valueFlags }: Fused, sources: readonly Checked[], facts: RunFacts): ResultDays {
  const { et0Mm, deficitClamped } = referenceEtSeries(inputs, facts.site);
  const bySource = Object.fromEntries(sources.map((source) => [source.id, sourceDays(source, facts.site)]));
  const columns = Object.values(bySource).map((days) => days.et0Mm);
  const always = runFlags(sources, facts.site);
  const flags = Uint32Array.from(et0Mm, (value, day) => {
    const clamped = at(deficitClamped, day) === 1 ? flagBit('vapour-deficit-clamped') : 0;
    const future = inputs.startDay + day >= facts.today ? flagBit('forecast') : 0;
    const reasons = Number.isNaN(value)
      ? absenceFlags(inputs, sources, day)
      : agreementFlags(columns, et0Mm, sources, day);
    return always | clamped | future | valueDayFlags(valueFlags, day) | reasons;
  });
  const quality = Uint8Array.from(et0Mm, (value, day) => rateDay(value, at(flags, day)));
  return { ...inputs, et0Mm, quality, flags, valueFlags, bySource };
}

/** How many days of a result have an ETo. */
export function countEt0Days(days: ResultDays): number {
  return countPresent(days.et0Mm);
}

function sourceDays({ checked, download }: Checked, site: ResolvedSite): SourceDays {
  const { startDay: _, ...columns } = checked.inputs;
  const { et0Mm } = referenceEtSeries(checked.inputs, site);
  return { ...columns, et0Mm, providerEt0Mm: download.series.providerEt0Mm };
}
