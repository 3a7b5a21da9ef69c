/** Importing a station, step by step: the file, its columns, what was read, what is learnt from it. */
import { createSignal, Match, Show, Switch } from 'solid-js';
import type { StationRead } from '../../domain/station/types';
import { useStationText } from '../../i18n/station';
import type { Station, StationCalibration } from '../../protocol';
import { whileOf } from '../async-state';
import type { Coordinates } from '../map/coordinates';
import { useServices } from '../services';
import type { StationFacts } from '../station/station-form';
import { Dialog } from './Dialog';
import { type ReadFile, StationFileStep } from './StationFileStep';
import { StationFitStep } from './StationFitStep';
import { StationMappingStep } from './StationMappingStep';
import { StationReportStep, type StationUses } from './StationReportStep';

interface StationDialogProps {
  readonly point: Coordinates;
  /** As it is typed for the point; empty where it is to be looked up. */
  readonly elevation: string;
  /** A station that is kept already, to be learnt from. */
  readonly learnFrom: Station | undefined;
  /** Told when the station is in this browser. */
  onKept(): void;
  /** Told when the dialog is gone, by whatever way. */
  onClose(): void;
}

/** A file that was read by the person's mapping. */
interface Imported {
  readonly read: StationRead;
  readonly facts: StationFacts;
}

type Step =
  | { readonly kind: 'file' }
  | { readonly kind: 'mapping'; readonly file: ReadFile }
  | { readonly kind: 'report'; readonly file: ReadFile; readonly imported: Imported }
  | { readonly kind: 'fit'; readonly station: Station };

export default function StationDialog(props: StationDialogProps) {
  const t = useStationText();
  const { stations } = useServices();
  const [step, setStep] = createSignal<Step>(
    props.learnFrom ? { kind: 'fit', station: props.learnFrom } : { kind: 'file' },
  );
  const [notKept, setNotKept] = createSignal<'full' | 'unavailable'>();
  const at = whileOf(step);

  const keep = async (station: Station, close: () => void) => {
    const outcome = await stations.save(station);
    if (outcome !== 'saved') return void setNotKept(outcome);
    props.onKept();
    close();
  };
  const use = (imported: Imported, fileName: string, uses: StationUses, close: () => void) => {
    const station = stationOf(imported, fileName, uses);
    if (uses.isLearntFrom) setStep({ kind: 'fit', station });
    else void keep(station, close);
  };
  const title = () => (props.learnFrom ? t('station.learnTitle', props.learnFrom.name) : t('station.dialogTitle'));
  return (
    <Dialog title={title()} onClose={props.onClose}>
      {(close) => (
        <div class="station-dialog stack">
          <Switch>
            <Match when={at('file')}>
              <StationFileStep onFile={(file) => setStep({ kind: 'mapping', file })} onCancel={close} />
            </Match>
            {/* Kept behind the report, so that going back finds the columns as they were set. */}
            <Match when={at('mapping') ?? at('report')}>
              {(now) => (
                <>
                  <div hidden={now().kind === 'report'}>
                    <StationMappingStep
                      file={now().file}
                      point={props.point}
                      elevation={props.elevation}
                      onBack={() => setStep({ kind: 'file' })}
                      onCancel={close}
                      onRead={(read, facts) => setStep({ kind: 'report', file: now().file, imported: { read, facts } })}
                    />
                  </div>
                  <Show when={at('report')}>
                    {(report) => (
                      <StationReportStep
                        read={report().imported.read}
                        facts={report().imported.facts}
                        onBack={() => setStep({ kind: 'mapping', file: report().file })}
                        onCancel={close}
                        onUse={(uses) => use(report().imported, report().file.name, uses, close)}
                      />
                    )}
                  </Show>
                </>
              )}
            </Match>
            <Match when={at('fit')}>
              {(now) => (
                <StationFitStep
                  station={now().station}
                  isKept={props.learnFrom !== undefined}
                  onKeep={(calibration) => void keep({ ...now().station, calibration }, close)}
                  onCancel={close}
                />
              )}
            </Match>
          </Switch>
          <Show when={notKept()}>
            {(reason) => (
              <p class="notice notice--bad" role="alert">
                {t(`station.notKept.${reason()}`)}
              </p>
            )}
          </Show>
        </div>
      )}
    </Dialog>
  );
}

function stationOf({ read, facts }: Imported, fileName: string, { isSource }: StationUses): Station {
  const calibration: StationCalibration | null = null;
  const id = crypto.randomUUID();
  return { id, ...facts, importedAt: Date.now(), fileName, series: read.series, isSource, calibration };
}
