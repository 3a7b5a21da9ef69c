import { createMemo, For, Show } from 'solid-js';
import { dayOfYear } from '../../domain/calendar';
import { type ExplainedVariable, explainInputs, type SourceValue } from '../../domain/explain/inputs';
import { QUANTITIES, type QuantityKey } from '../../domain/explain/quantities';
import type { InputVariable } from '../../domain/series';
import { useExplainText } from '../../i18n/explain';
import { formatLatitude, formatNumber } from '../../i18n/format';
import type { RunResult, SourceId } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { markText, valueMark } from '../day-row';
import { quantityText, withUnit } from '../explain-text';
import { Marked } from './ExplainMarked';

type EquationInput = Exclude<InputVariable, 'precipitationMm'>;

const KEY_OF: Readonly<Record<EquationInput, QuantityKey>> = {
  tempMaxC: 'tempMax',
  tempMinC: 'tempMin',
  tempMeanC: 'tempMean',
  humidityMeanPct: 'humidityMean',
  wind2mMps: 'wind',
  shortwaveMjM2: 'shortwave',
};
const keyOf = (variable: InputVariable) => KEY_OF[variable as EquationInput];

/** The inputs of the equation: the value used, what each source gave, and what was estimated. */
export function ExplainInputs(props: { result: RunResult; index: number }) {
  const t = useExplainText();
  const rows = createMemo(() => explainInputs(props.result.days, props.result.method.weights, props.index));
  const place = () => ({
    latitude: formatLatitude(props.result.site.latitudeDeg),
    elevation: formatNumber(props.result.site.elevationM, 0),
    day: String(dayOfYear(props.result.days.startDay + props.index)),
  });
  return (
    <>
      <p class="explain__lead">{t('explain.place', place())}</p>
      <dl class="explain-inputs">
        <For each={rows()}>{(row) => <Input row={row} result={props.result} index={props.index} />}</For>
      </dl>
      <Show when={rows().some(({ sources }) => sources.length > 1)}>
        <p class="explain__note">{t('explain.shares')}</p>
      </Show>
    </>
  );
}

function Input(props: { row: ExplainedVariable<SourceId>; result: RunResult; index: number }) {
  const t = useExplainText();
  const key = () => keyOf(props.row.variable);
  const mark = () => valueMark(props.result.days, props.row.variable, props.index);
  return (
    <div class="explain-inputs__row">
      <dt>
        <Marked text={QUANTITIES[key()].symbol} />
      </dt>
      <dd class="explain-inputs__used">{withUnit(quantityText(key(), props.row.value), QUANTITIES[key()].unit)}</dd>
      <dd class="explain-inputs__given">
        <Show when={props.row.sources.length > 0} fallback={t('explain.noSource')}>
          <For each={props.row.sources}>{(source) => <Given variable={key()} source={source} />}</For>
        </Show>
        <Show when={mark()}>{(known) => <span class="explain__mark">{markText(t, known())}</span>}</Show>
      </dd>
    </div>
  );
}

function Given(props: { variable: QuantityKey; source: SourceValue<SourceId> }) {
  const t = useExplainText();
  const share = () => (Number.isNaN(props.source.share) ? '' : formatNumber(100 * props.source.share, 0));
  return (
    <span>
      {metaOf(props.source.id).name}{' '}
      <span class="explain__figure">{quantityText(props.variable, props.source.value)}</span>
      <Show when={share() !== ''}> {t('explain.share', share())}</Show>
    </span>
  );
}
