/** Language, units and colours. Every choice is in force at once and kept. */
import { createUniqueId, For, type JSX, Match, Switch } from 'solid-js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages';
import { THEMES, type UnitSystem } from '../../i18n/preferences';
import { useShellText } from '../../i18n/shell';
import { showUnits, useUnitSystem } from '../../i18n/units';
import { createLanguageChoice, type LanguageControl } from '../language-choice';
import { showTheme, useTheme } from '../theme';
import { Dialog } from './Dialog';
import '../styles/settings.css';

const UNIT_SYSTEMS: readonly UnitSystem[] = ['metric', 'us'];

export default function SettingsDialog(props: { onClose(): void }) {
  const t = useShellText();
  const languages = createLanguageChoice();
  const units = useUnitSystem();
  const theme = useTheme();
  return (
    <Dialog title={t('shell.settings.title')} subtitle={t('shell.settings.subtitle')} onClose={() => props.onClose()}>
      {(close) => (
        <>
          <Group legend={t('shell.settings.language')} note={<LanguageNote control={languages} />}>
            <For each={LANGUAGES}>
              {(language) => (
                <Option
                  group="language"
                  label={LANGUAGE_NAMES[language]}
                  language={language}
                  checked={languages.chosen() === language}
                  onChoose={() => languages.choose(language)}
                />
              )}
            </For>
          </Group>
          <Group legend={t('shell.settings.units')}>
            <For each={UNIT_SYSTEMS}>
              {(system) => (
                <Option
                  group="units"
                  label={t(`shell.settings.${system}`)}
                  hint={t(`shell.settings.${system}Hint`)}
                  checked={units() === system}
                  onChoose={() => showUnits(system)}
                />
              )}
            </For>
          </Group>
          <Group legend={t('shell.settings.theme')}>
            <For each={THEMES}>
              {(name) => (
                <Option
                  group="theme"
                  label={t(`shell.settings.${name}`)}
                  checked={theme() === name}
                  onChoose={() => showTheme(name)}
                />
              )}
            </For>
          </Group>
          <div class="cluster settings__end">
            <button type="button" class="button button--primary" onClick={close}>
              {t('shell.settings.done')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Group(props: { readonly legend: string; readonly note?: JSX.Element; readonly children: JSX.Element }) {
  return (
    <fieldset class="settings__group">
      <legend>{props.legend}</legend>
      <div class="settings__options">{props.children}</div>
      {props.note}
    </fieldset>
  );
}

interface OptionProps {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  /** Of the label, where it is none of the page's. */
  readonly language?: string;
  readonly checked: boolean;
  onChoose(): void;
}

function Option(props: OptionProps) {
  const id = createUniqueId();
  return (
    <label class="settings__option" for={id} lang={props.language}>
      <input
        id={id}
        type="radio"
        name={`settings-${props.group}`}
        checked={props.checked}
        onChange={() => props.onChoose()}
      />
      <span>
        {props.label}
        {props.hint && <span class="settings__hint"> {props.hint}</span>}
      </span>
    </label>
  );
}

function LanguageNote(props: { readonly control: LanguageControl }) {
  const t = useShellText();
  const kind = () => props.control.choice().kind;
  return (
    <div class="settings__note" role="status">
      <Switch>
        <Match when={kind() === 'loading'}>
          <p class="soft">{t('shell.settings.languageLoading')}</p>
        </Match>
        <Match when={kind() === 'failed'}>
          <p class="field__error">{t('shell.settings.languageFailed')}</p>
        </Match>
      </Switch>
    </div>
  );
}
