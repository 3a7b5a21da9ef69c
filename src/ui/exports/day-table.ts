/** The days of a result as a table for people: their language, their units, a column for all that is known of a day. */
import { at } from '../../domain/at';
import { cropChoice } from '../../domain/crops/choice';
import { irrigationOf } from '../../domain/crops/irrigation';
import { countPresent, INPUT_VARIABLES } from '../../domain/series';
import { useCropsText } from '../../i18n/crops';
import type { ExportsText } from '../../i18n/exports';
import { inUnits, type Quantity, unitDecimals, unitText } from '../../i18n/units';
import type { ResultDays, RunResult, SourceDays, SourceId } from '../../protocol';
import type { ExportColumn, ExportTable } from '../../share/export-table';
import { isSimulatedResult, ratingOf, sourcesWithDays } from '../../share/result-days';
import type { ResultView } from '../../share/view-query';
import { metaOf } from '../../sources/registry';
import { notesOf, notesText } from '../day-notes';
import { QUANTITIES } from '../days/columns';

/** The crop that the address names. */
export type ChosenCrop = Pick<ResultView, 'crop' | 'planted'>;

/** Characters. */
const NOTES_WIDTH = 50;
const PERCENT = 100;

/** A column of numbers in the units on the screen, one decimal finer than there: sums of it are the sums shown. */
export function quantityColumn(
  t: ExportsText,
  name: string,
  quantity: Quantity,
  metric: (row: number) => number,
): ExportColumn {
  return {
    kind: 'number',
    header: t('exports.header', { name, unit: unitText(quantity) }),
    decimals: unitDecimals(quantity) + 1,
    value: (row) => inUnits(quantity, metric(row)),
  };
}

/** A row a day. */
export function dayTable(t: ExportsText, result: RunResult, chosen: ChosenCrop): ExportTable {
  const { days } = result;
  const rate = (name: string, values: Float64Array) => quantityColumn(t, name, 'waterRate', (row) => at(values, row));
  return {
    name: t('exports.sheets.days'),
    rowCount: days.et0Mm.length,
    columns: [
      { kind: 'day', header: t('results.date'), day: (row) => days.startDay + row },
      rate(t('results.columns.et0Mm.label'), days.et0Mm),
      rate(t('exports.columns.low'), days.et0LowMm),
      rate(t('exports.columns.high'), days.et0HighMm),
      { kind: 'text', header: t('results.quality'), text: (row) => qualityText(t, days, row) },
      ...INPUT_VARIABLES.map((input) =>
        quantityColumn(t, t(`results.columns.${input}.label`), QUANTITIES[input], (row) => at(days[input], row)),
      ),
      ...cropColumns(t, days, chosen),
      ...forecastColumns(t, days),
      ...chanceColumns(t, days),
      ...sourcesWithDays(days).map((source) => sourceColumn(t, source)),
      {
        kind: 'text',
        header: t('exports.columns.notes'),
        text: (row) => notesText(t, notesOf(days, row)),
        width: NOTES_WIDTH,
      },
      ...dataColumns(t, result),
    ],
  };
}

function qualityText(t: ExportsText, days: ResultDays, row: number): string {
  return t(`quality.${ratingOf(days, row) ?? 'NONE'}`);
}

/** What the crop needs, from its planting on; nothing for the reference grass, whose need is ETo. */
function cropColumns(t: ExportsText, days: ResultDays, { crop, planted }: ChosenCrop): readonly ExportColumn[] {
  const choice = cropChoice(crop, planted);
  if (choice.kind !== 'planned') return [];
  const { kc, etcMm, effectiveRainMm } = irrigationOf(days, choice.plan).days;
  const c = useCropsText();
  return [
    { kind: 'number', header: c('crops.kc'), decimals: 2, value: (row) => at(kc, row) },
    quantityColumn(t, c('crops.etc'), 'waterRate', (row) => at(etcMm, row)),
    quantityColumn(t, c('crops.effectiveRain'), 'waterDepth', (row) => at(effectiveRainMm, row)),
  ];
}

function forecastColumns(t: ExportsText, { forecastBand }: ResultDays): readonly ExportColumn[] {
  if (!forecastBand) return [];
  const { lowMm, highMm } = forecastBand;
  return [
    quantityColumn(t, t('exports.columns.forecastLow'), 'waterRate', (row) => at(lowMm, row)),
    quantityColumn(t, t('exports.columns.forecastHigh'), 'waterRate', (row) => at(highMm, row)),
  ];
}

function chanceColumns(t: ExportsText, { wetProbability }: ResultDays): readonly ExportColumn[] {
  if (countPresent(wetProbability) === 0) return [];
  const header = t('exports.header', { name: t('exports.columns.chanceOfRain'), unit: t('units.percent') });
  return [{ kind: 'number', header, decimals: 0, value: (row) => PERCENT * at(wetProbability, row) }];
}

function sourceColumn(t: ExportsText, [id, { et0Mm }]: readonly [SourceId, SourceDays]): ExportColumn {
  return quantityColumn(t, t('exports.columns.sourceEt0', metaOf(id).name), 'waterRate', (row) => at(et0Mm, row));
}

/** Every row of an invented climate says so, wherever it is pasted. */
function dataColumns(t: ExportsText, result: RunResult): readonly ExportColumn[] {
  if (!isSimulatedResult(result)) return [];
  return [{ kind: 'text', header: t('exports.columns.data'), text: () => t('results.simulated') }];
}
