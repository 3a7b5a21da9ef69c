import { useText } from '../../i18n';

/** How far a run is, 0–100 %. */
export function ProgressBar(props: { percent: number }) {
  const t = useText();
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={t('progress.label')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(props.percent)}
    >
      <div class="progress__fill" style={{ '--progress': String(props.percent / 100) }} />
    </div>
  );
}
