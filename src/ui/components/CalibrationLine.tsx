import { Show } from 'solid-js';
import { hasFlag } from '../../domain/quality/flags';
import { at } from '../../domain/series';
import { type Text, useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { Calibration, ResultDays, RunResult } from '../../protocol';

/** In a sentence: what stands behind the estimate and its band. */
export function CalibrationLine(props: { result: RunResult }) {
  const t = useText();
  const calibration = () => props.result.method.calibration;
  const uncalibrated = () => (calibration().kind === 'none' ? 0 : countUncalibrated(props.result.days));
  return (
    <p class="calibration" data-kind={calibration().kind}>
      {calibrationText(t, calibration())}
      <Show when={uncalibrated() > 0}>
        {' '}
        {t('calibration.someDays', t('eto.dayTotal', uncalibrated(), formatNumber(uncalibrated(), 0)))}
      </Show>
    </p>
  );
}

const DECIMALS = 2;

/** A calibration in words. */
function calibrationText(t: Text, calibration: Calibration): string {
  if (calibration.kind === 'none') return t(`calibration.none.${calibration.reason}`);
  if (calibration.kind === 'region') {
    const { maeMm, rmseMm } = calibration.heldOut;
    return t('calibration.region', { mae: formatNumber(maeMm, DECIMALS), rmse: formatNumber(rmseMm, DECIMALS) });
  }
  const { name, fit } = calibration;
  const [mae, before] = [fit.after.maeMm, fit.before.maeMm].map((value) => formatNumber(value, DECIMALS));
  return t('calibration.station', { name, mae: mae ?? '', before: before ?? '' });
}

/** Days with an ETo that no calibration stands behind. */
function countUncalibrated({ et0Mm, flags }: ResultDays): number {
  return flags.filter((bits, day) => hasFlag(bits, 'not-calibrated') && !Number.isNaN(at(et0Mm, day))).length;
}
