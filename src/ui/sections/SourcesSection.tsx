/** Where a result comes from and how it was made. */
import { Show } from 'solid-js';
import { useSourcesText } from '../../i18n/sources';
import { CalibrationLine } from '../components/CalibrationLine';
import { ConstantsTable } from '../components/ConstantsTable';
import { LicenceList } from '../components/LicenceList';
import { MethodSteps } from '../components/MethodSteps';
import { Provenance } from '../components/Provenance';
import { SkillTable } from '../components/SkillTable';
import { WarningList } from '../components/WarningList';
import '../styles/sources.css';
import type { SectionProps } from './section-props';

export default function SourcesSection(props: SectionProps) {
  const t = useSourcesText();
  const calibration = () => props.result.method.calibration;
  return (
    <div class="sources-section stack">
      <h2>{t('sources.sectionTitle')}</h2>
      <Provenance result={props.result} />
      <LicenceList result={props.result} />
      <MethodSteps fusion={props.result.method.fusion} />
      <ConstantsTable />
      <section class="stack stack--tight">
        <h3>{t('calibration.title')}</h3>
        <CalibrationLine result={props.result} />
        <SkillTable calibration={calibration()} />
      </section>
      <Show when={props.result.warnings.length > 0} fallback={<p class="soft">{t('sources.noWarnings')}</p>}>
        <WarningList warnings={props.result.warnings} />
      </Show>
    </div>
  );
}
