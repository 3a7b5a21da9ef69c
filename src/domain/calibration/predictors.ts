/**
 * The quantities that a correction starts from, of every day of a source. Training and use compute them here, by the one
 * function, so that coefficients always meet the terms they were fitted to.
 */
import { at } from '../at';
import { possibleHumidity, vaporFromHumidityMean } from '../atmosphere';
import { daysOfYear } from '../calendar';
import { etSetting, fillTerms } from '../reference-et/daily';
import { MM_PER_MJ_M2 } from '../reference-et/penman-monteith';
import { FAO56_SHORT } from '../reference-et/standards';
import { type EtSetting, type EtSite, type EtTerms, emptyWorkspace } from '../reference-et/terms';
import { type Columns, type InputSeries, lengthOf, makeColumns, missingColumn } from '../series';
import { PREDICTORS, type Predictor, type TermForm } from './model';

/** A source's days: its inputs, and the provider's own ETo where it gives one. */
export interface SourceInputs {
  readonly inputs: InputSeries;
  readonly providerEt0Mm: Float64Array;
}

/** The radiation term with no wind, mm d⁻¹: 0.408 Δ/(Δ + γ) Rn, FAO-56 Eq. 6 at u2 = 0. */
export function stillAirTerm(terms: EtTerms): number {
  const share = terms.slopeKpaC / (terms.slopeKpaC + terms.psychrometricKpaC);
  return MM_PER_MJ_M2 * share * (terms.netRadiationMjM2 - terms.soilHeatMjM2);
}

/** The predictors of every day; NaN where an input is missing. */
export function predictorColumns(source: SourceInputs, site: EtSite, form: TermForm): Columns<Predictor> {
  const { inputs } = source;
  const columns = makeColumns(PREDICTORS, () => missingColumn(lengthOf(inputs)));
  const settings: EtSetting[] = [];
  const terms = emptyWorkspace();
  daysOfYear(inputs.startDay, lengthOf(inputs)).forEach((j, day) => {
    settings[j] ??= etSetting(j, site, FAO56_SHORT);
    fillTerms(terms, dayAt(inputs, day, j, form), settings[j], FAO56_SHORT);
    const [radiation, aerodynamic] = twoTerms(terms, at(source.providerEt0Mm, day), form);
    columns.radiationTermMm[day] = radiation;
    columns.aerodynamicTermMm[day] = aerodynamic;
    columns.vaporDeficitKpa[day] = terms.vaporDeficitKpa;
    columns.extraterrestrialMjM2[day] = terms.extraterrestrialMjM2;
    columns.wind2mMps[day] = terms.wind2mMps;
  });
  return columns;
}

function twoTerms(terms: EtTerms, providerEt0Mm: number, form: TermForm): readonly [number, number] {
  if (form === 'penman-monteith') return [terms.radiationTermMm, terms.aerodynamicTermMm];
  const radiation = stillAirTerm(terms);
  return [radiation, providerEt0Mm - radiation];
}

function dayAt(inputs: InputSeries, day: number, dayOfYear: number, form: TermForm) {
  const tempMaxC = at(inputs.tempMaxC, day);
  const tempMinC = at(inputs.tempMinC, day);
  return {
    dayOfYear,
    tempMaxC,
    tempMinC,
    tempMeanC: at(inputs.tempMeanC, day),
    // The provider's ETo has the wind in it: its own daily wind is neither needed nor used.
    wind2mMps: form === 'provider-et0' ? 0 : at(inputs.wind2mMps, day),
    shortwaveMjM2: at(inputs.shortwaveMjM2, day),
    actualVaporKpa: vaporFromHumidityMean(tempMaxC, tempMinC, possibleHumidity(at(inputs.humidityMeanPct, day))),
  };
}
