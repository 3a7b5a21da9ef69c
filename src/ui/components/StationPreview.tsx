import { createUniqueId, For } from 'solid-js';
import type { Preview } from '../../domain/station/types';
import { useStationText } from '../../i18n/station';

/** The first rows of the file as they are cut. */
export function StationPreview(props: { preview: Preview }) {
  const t = useStationText();
  const caption = createUniqueId();
  return (
    <details class="station-preview">
      <summary>{t('station.mapping.firstRows')}</summary>
      <section class="table-wrap" tabindex={0} aria-labelledby={caption}>
        <table>
          <caption id={caption} class="visually-hidden">
            {t('station.mapping.firstRows')}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                {t('station.mapping.lineNumber')}
              </th>
              <For each={props.preview.headers}>{(name) => <th scope="col">{name}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.preview.rows}>
              {(row) => (
                <tr>
                  <th scope="row" class="num">
                    {row.line}
                  </th>
                  <For each={row.cells}>{(cell) => <td>{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </details>
  );
}
