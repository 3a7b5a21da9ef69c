import { createUniqueId, For } from 'solid-js';
import type { Skill } from '../../domain/skill';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { StationFitReport } from '../../protocol';

interface Measure {
  readonly name: 'rmseMm' | 'maeMm' | 'pbiasPct' | 'r2' | 'kge' | 'coverage90';
  readonly decimals: number;
  of(skill: Skill): number | undefined;
}

const MEASURES: readonly Measure[] = [
  { name: 'rmseMm', decimals: 2, of: ({ rmseMm }) => rmseMm },
  { name: 'maeMm', decimals: 2, of: ({ maeMm }) => maeMm },
  { name: 'pbiasPct', decimals: 1, of: ({ pbiasPct }) => pbiasPct },
  { name: 'r2', decimals: 2, of: ({ r2 }) => r2 },
  { name: 'kge', decimals: 2, of: ({ kge }) => kge },
  { name: 'coverage90', decimals: 0, of: ({ band }) => band && 100 * band.coverage90 },
];

/** What a station's record made of the estimates, on days that the fitting had not seen. */
export function StationFitResult(props: { report: StationFitReport }) {
  const t = useStationText();
  const caption = createUniqueId();
  const verdict = () => {
    const { before, after, isUsed } = props.report;
    if (after.dayCount === 0) return t('station.fit.notJudged');
    const errors = { before: formatNumber(before.rmseMm, 2), after: formatNumber(after.rmseMm, 2) };
    return t(isUsed ? 'station.fit.helped' : 'station.fit.notHelped', errors);
  };
  const days = () => {
    const { truthDayCount, firstDay, lastDay } = props.report;
    return t('station.fit.truthDays', {
      days: formatNumber(truthDayCount, 0),
      period: formatPeriod(firstDay, lastDay),
    });
  };
  const measures = () => MEASURES.filter(({ of }) => of(props.report.before) ?? of(props.report.after));
  return (
    <div class="stack stack--tight">
      <p class={`notice notice--${props.report.isUsed ? 'ok' : 'warn'}`} role="status">
        {verdict()}
      </p>
      <p>
        {t(`station.fit.levels.${props.report.level}`)} {t(`station.fit.bases.${props.report.base}`)}
      </p>
      <p class="soft">{days()}</p>
      <div class="table-wrap">
        <table aria-labelledby={caption}>
          <caption id={caption} class="visually-hidden">
            {t('station.fit.caption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('station.fit.measure')}</th>
              <th scope="col" class="num">
                {t('station.fit.before')}
              </th>
              <th scope="col" class="num">
                {t('station.fit.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={measures()}>
              {({ name, decimals, of }) => (
                <tr>
                  <th scope="row">{t(`station.fit.measures.${name}`)}</th>
                  <td class="num">{formatNumber(of(props.report.before), decimals)}</td>
                  <td class="num">{formatNumber(of(props.report.after), decimals)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </div>
  );
}
