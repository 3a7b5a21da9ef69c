import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import { saveTextFile } from '../../share/download';
import { leftOutCsv } from '../station/left-out-csv';
import type { LeftOut } from '../station/read-report';
import { leftOutText, targetText } from '../station/station-words';

const SHOWN_FIRST = 50;
/** More at a time would hold up a phone; the file has them all. */
const SHOWN_MORE = 500;

/** Every row and value that was left out, with its line and the reason. */
export function StationLeftOut(props: { all: readonly LeftOut[] }) {
  const t = useStationText();
  const caption = createUniqueId();
  const [count, setCount] = createSignal(SHOWN_FIRST);
  const shown = () => props.all.slice(0, count());
  const save = () =>
    saveTextFile({ name: 'evaonline_left_out.csv', text: leftOutCsv(t, props.all), mimeType: 'text/csv' });
  return (
    <Show when={props.all.length > 0}>
      <div class="station-left-out stack stack--tight">
        <section class="table-wrap station-left-out__table" tabindex={0} aria-labelledby={caption}>
          <table>
            <caption id={caption} class="visually-hidden">
              {t('station.report.leftOut')}
            </caption>
            <thead>
              <tr>
                <th scope="col" class="num">
                  {t('station.report.line')}
                </th>
                <th scope="col">{t('station.report.what')}</th>
                <th scope="col">{t('station.report.reason')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={shown()}>
                {(one) => (
                  <tr>
                    <th scope="row" class="num">
                      {one.line}
                    </th>
                    <td>{one.kind === 'row' ? t('station.report.wholeRow') : targetText(t, one.target)}</td>
                    <td class="station-left-out__reason">{leftOutText(t, one)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
        <div class="cluster">
          <Show when={props.all.length > count()}>
            <span class="soft">
              {t('station.report.shown', {
                shown: formatNumber(shown().length, 0),
                total: formatNumber(props.all.length, 0),
              })}
            </span>
            <button type="button" class="button" onClick={() => setCount((now) => now + SHOWN_MORE)}>
              {t('station.report.more')}
            </button>
          </Show>
          <button type="button" class="button button--quiet" onClick={save}>
            {t('station.report.download')}
          </button>
        </div>
      </div>
    </Show>
  );
}
