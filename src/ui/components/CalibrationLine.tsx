import { createMemo, For } from 'solid-js';
import { type Text, useText } from '../../i18n';
import { formatNumber, formatPeriod } from '../../i18n/format';
import type { Calibration, RunResult } from '../../protocol';
import { type UncalibratedDays, uncalibratedDays } from '../uncalibrated-days';

interface Words {
  readonly lead: string;
  readonly detail: string;
}
interface CalibrationFact extends Words {
  readonly isCalibrated: boolean;
}

/** What stands behind the estimate and its band; days that the calibration does not reach are said first. */
export function calibrationFacts(t: Text, { method: { calibration }, days }: RunResult): readonly CalibrationFact[] {
  const isCalibrated = calibration.kind !== 'none';
  const outside = isCalibrated ? uncalibratedDays(days) : undefined;
  const ofDays = outside && { isCalibrated: false, lead: daysLead(t, outside), detail: t('calibration.someDays') };
  if (ofDays && outside.isAll) return [ofDays];
  return [...(ofDays ? [ofDays] : []), { isCalibrated, ...calibrationWords(t, calibration, outside !== undefined) }];
}

/** The same on the page. */
export function CalibrationLine(props: { result: RunResult }) {
  const t = useText();
  const facts = createMemo(() => calibrationFacts(t, props.result));
  return (
    <div class="calibration">
      <For each={facts()}>{(fact) => <Fact isCalibrated={fact.isCalibrated} words={fact} />}</For>
    </div>
  );
}

function Fact(props: { isCalibrated: boolean; words: Words }) {
  return (
    <p class="calibration__fact" classList={{ 'calibration__fact--none': !props.isCalibrated }}>
      <strong class="calibration__lead">{props.words.lead}</strong> {props.words.detail}
    </p>
  );
}

const DECIMALS = 2;

/** A calibration in words. */
function calibrationWords(t: Text, calibration: Calibration, isOfOtherDays: boolean): Words {
  if (calibration.kind === 'none') {
    return { lead: t('calibration.lead.none'), detail: t(`calibration.none.${calibration.reason}`) };
  }
  if (calibration.kind === 'region') {
    const { maeMm, rmseMm } = calibration.heldOut;
    const detail = t('calibration.region', {
      mae: formatNumber(maeMm, DECIMALS),
      rmse: formatNumber(rmseMm, DECIMALS),
    });
    return { lead: t(isOfOtherDays ? 'calibration.lead.otherDaysRegion' : 'calibration.lead.region'), detail };
  }
  const { name, fit } = calibration;
  const mae = formatNumber(fit.after.maeMm, DECIMALS);
  const detail = t('calibration.station', { mae, before: formatNumber(fit.before.maeMm, DECIMALS) });
  return { lead: t(isOfOtherDays ? 'calibration.lead.otherDaysStation' : 'calibration.lead.station', name), detail };
}

/** Which days are not calibrated. */
function daysLead(t: Text, { count, first, last, isUnbroken }: UncalibratedDays): string {
  const period = formatPeriod(first, last);
  if (isUnbroken) return t('calibration.lead.period', period);
  return t('calibration.lead.someDays', { days: t('eto.dayTotal', count, formatNumber(count, 0)), period });
}
