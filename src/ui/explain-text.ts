/** The account of a day in words and figures, ready to print. */
import { at } from '../domain/at';
import type { Comparisons } from '../domain/explain/comparisons';
import type { DayFusion, ExplainedSource, SourceRole } from '../domain/explain/fusion';
import { QUANTITIES, type QuantityKey } from '../domain/explain/quantities';
import type { ExplainedStep } from '../domain/explain/steps';
import { hasFlag } from '../domain/quality/flags';
import type { ExplainText } from '../i18n/explain';
import { formatNumber } from '../i18n/format';
import type { RunResult, SourceId } from '../protocol';
import { metaOf } from '../sources/registry';

const nameOf = (id: SourceId) => metaOf(id).name;
const millimetres = (value: number) => formatNumber(value, 2);

/** A change with its sign; one that rounds to nothing has none. */
export function signedMillimetres(value: number): string {
  return `${value >= 0.005 ? '+' : ''}${millimetres(value)}`;
}

/** A quantity in the decimals of its kind, without its unit. */
export function quantityText(key: QuantityKey, value: number): string {
  return formatNumber(value, QUANTITIES[key].decimals);
}

/** A quantity with its unit, held together; a degree stands at its number. */
export function withUnit(text: string, unit: string): string {
  if (unit === '' || text === '–') return text;
  return unit === '°' ? `${text}°` : `${text} ${unit}`.replaceAll(' ', '\u00a0');
}

/**
 * The line of a step: Δ = 4098 · … = 0.1221 kPa °C⁻¹. Undefined where there is nothing to compute, or a number is missing.
 * `_` and `^` stand before what is to be below and above the line.
 */
export function formulaText({ symbol, formula, inputs, key, value, unit }: ExplainedStep): string | undefined {
  if (formula === null || Number.isNaN(value)) return undefined;
  const put = inputs.reduce((text, input) => putIn(text, input.key, quantityText(input.key, input.value)), formula);
  return `${symbol} = ${put} = ${withUnit(quantityText(key, value), unit)}`;
}

/** A negative number that follows a sign stands in brackets. */
function putIn(formula: string, key: QuantityKey, text: string): string {
  const place = `{${key}}`;
  if (!text.startsWith('−')) return formula.replaceAll(place, text);
  return formula.replaceAll(` ${place}`, ` (${text})`).replaceAll(place, text);
}

/** A line of the account: an amount, a change to the sum of those above, or that sum. */
export interface AccountLine {
  readonly label: string;
  readonly detail: string;
  readonly amount: string;
  readonly kind: 'amount' | 'change' | 'total';
}

/** Line by line to the ETo of a day: what is added up, or what was compared. */
export function accountLines(t: ExplainText, fusion: DayFusion<SourceId>): AccountLine[] {
  const lines = fusion.kind === 'kalman' ? estimateLines(t, fusion) : equationLines(t, fusion);
  const local = changeLine(t('explain.local'), fusion.localMm);
  const total = {
    label: t('results.columns.et0Mm.label'),
    detail: '',
    amount: millimetres(fusion.et0Mm),
    kind: 'total',
  } as const;
  return [...lines, ...(Math.abs(fusion.localMm) > 0 ? [local] : []), total];
}

function estimateLines(t: ExplainText, fusion: DayFusion<SourceId> & { readonly kind: 'kalman' }): AccountLine[] {
  const used = fusion.sources.filter(({ role }) => role === 'used');
  return [
    { label: t('explain.normal'), detail: '', amount: millimetres(fusion.normalMm), kind: 'amount' },
    changeLine(t('explain.carried'), fusion.carriedMm),
    ...used.map((source) => {
      const line = changeLine(t('explain.moved', nameOf(source.id)), source.shiftMm);
      return { ...line, detail: saidText(t, source) };
    }),
    changeLine(t('explain.restored'), fusion.restoredMm),
  ];
}

function equationLines(t: ExplainText, { sources, equationMm }: DayFusion<SourceId>): AccountLine[] {
  const amount = (label: string, value: number, detail = ''): AccountLine => {
    return { label, detail, amount: millimetres(value), kind: 'amount' };
  };
  return [
    ...sources.map(({ id, saidMm, providerMm, hourlyMm }) =>
      amount(
        t('explain.alone', nameOf(id)),
        saidMm,
        joined([
          optional(providerMm, (text) => t('explain.provider', text)),
          optional(hourlyMm, (text) => t('explain.hourly', text)),
        ]),
      ),
    ),
    amount(t('explain.equation'), equationMm),
  ];
}

function changeLine(label: string, value: number): AccountLine {
  return { label, detail: '', amount: signedMillimetres(value), kind: 'change' };
}

/** What a source said, and what became of it. */
function saidText(t: ExplainText, source: ExplainedSource<SourceId>): string {
  return joined([
    optional(source.saidMm, (text) => t('explain.said', text)),
    optional(source.hourlyMm, (text) => t('explain.hourly', text)),
    optional(source.providerMm, (text) => t('explain.provider', text)),
    optional(source.correctedMm, (text) => t('explain.corrected', text)),
  ]);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}

/** What simpler equations make of the same inputs; empty where none of them has what it needs. */
export function comparisonText(t: ExplainText, { hargreavesMm, priestleyTaylorMm }: Comparisons): string {
  const texts = joined([
    optional(hargreavesMm, (text) => t('explain.hargreaves', text)),
    optional(priestleyTaylorMm, (text) => t('explain.priestleyTaylor', text)),
  ]);
  return texts && t('explain.comparison', texts);
}

function optional(value: number, say: (text: string) => string): string {
  return Number.isNaN(value) ? '' : say(millimetres(value));
}

/** Of the sources that did not move a calibrated estimate: which, and why, with what they said. */
export function leftOutTexts(t: ExplainText, fusion: DayFusion<SourceId>): string[] {
  if (fusion.kind === 'equation') return [];
  return fusion.sources.flatMap((source) => {
    if (source.role === 'used') return [];
    const said = saidText(t, source);
    return [`${t(`explain.roles.${source.role satisfies SourceRole}`, nameOf(source.id))}${said && ` (${said})`}`];
  });
}

/** How the number of a day was reached, before its lines. */
export function methodText(
  t: ExplainText,
  { method, days }: RunResult,
  fusion: DayFusion<SourceId>,
  index: number,
): string {
  const { calibration } = method;
  if (fusion.kind === 'kalman') {
    return calibration.kind === 'station' ? t('explain.byStation', calibration.name) : t('explain.byRegion');
  }
  if (hasFlag(at(days.flags, index), 'own-station')) return t('explain.byEquation', t('explain.reasons.measured'));
  if (calibration.kind === 'none') return t('explain.byEquation', t(`explain.reasons.${calibration.reason}`));
  const isServed = calibration.kind === 'station' && !hasFlag(at(days.flags, index), 'not-calibrated');
  return t('explain.byEquation', isServed ? t('explain.reasons.station', calibration.name) : t('explain.reasons.day'));
}

/** The band in a sentence; empty where there is none. */
export function bandText(t: ExplainText, { lowMm, highMm, kind, localMm }: DayFusion<SourceId>): string {
  if (Number.isNaN(lowMm + highMm)) return '';
  const range = t('explain.band', { low: millimetres(lowMm), high: millimetres(highMm) });
  return kind === 'equation' && localMm === 0 ? `${range} ${t('explain.bandUncalibrated')}` : range;
}
