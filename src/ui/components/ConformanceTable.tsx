import { For } from 'solid-js';
import type { ConformanceRow } from '../../conformance/run-conformance';
import { useLocale } from '../../i18n';
import { type AboutText, useAboutText } from '../../i18n/about';
import { formatNumber } from '../../i18n/format';

const formsOf = (locale: string) => ({
  locale,
  value: new Intl.NumberFormat(locale, { maximumSignificantDigits: 8 }),
  plain: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
  power: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, notation: 'scientific' }),
});
let made: ReturnType<typeof formsOf> | undefined;

/** The forms of the language on the screen, made once for hundreds of rows. Reactive. */
function forms(): ReturnType<typeof formsOf> {
  const locale = useLocale()();
  if (made?.locale !== locale) made = formsOf(locale);
  return made;
}

/** Below this a difference is shown as a power of ten. */
const SMALL = 1e-4;

const withMinus = (text: string) => text.replaceAll('-', '−');
const valueText = (number: number) => withMinus(forms().value.format(number));

function differenceText(difference: number): string {
  const { plain, power } = forms();
  const form = difference === 0 || Math.abs(difference) >= SMALL ? plain : power;
  return withMinus(form.format(difference));
}

/** Rows with the same key together, keys and rows in their order. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly (readonly [Key, Row[]])[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}

/** The vectors of one group, by their place in the publication. */
export function ConformanceTable(props: { name: string; rows: readonly ConformanceRow[] }) {
  const t = useAboutText();
  const places = () => grouped(props.rows, ({ source }) => source);
  return (
    <section class="table-wrap" tabindex={0} aria-label={props.name}>
      <table class="conformance-table">
        <caption class="visually-hidden">{t('about.conformance.caption', props.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.conformance.quantity')}</th>
            <th scope="col" class="num">
              {t('about.conformance.expected')}
            </th>
            <th scope="col" class="num">
              {t('about.conformance.computed')}
            </th>
            <th scope="col">
              <span class="conformance-table__word">{t('about.conformance.result')}</span>
            </th>
          </tr>
        </thead>
        <For each={places()}>{([source, rows]) => placeRows(t, source, rows)}</For>
      </table>
    </section>
  );
}

/** The rows of one place. Nothing in them changes once they are drawn. */
function placeRows(t: AboutText, source: string, rows: readonly ConformanceRow[]) {
  return (
    <tbody>
      <tr class="conformance-table__place">
        <th scope="rowgroup" colSpan={4}>
          {source}
        </th>
      </tr>
      {rows.map((row) => vectorRow(t, row))}
    </tbody>
  );
}

function vectorRow(t: AboutText, row: ConformanceRow) {
  return (
    <tr>
      <th scope="row">
        {row.quantity} <span class="conformance-table__more">{row.unit}</span>
      </th>
      <td class="num">
        {expectedText(row)} <span class="conformance-table__more">{printedText(t, row)}</span>
      </td>
      <td class="num">
        {valueText(row.computed)}{' '}
        <span class="conformance-table__more">{t('about.conformance.differs', differenceText(row.difference))}</span>
      </td>
      <td>{verdict(t, row.pass)}</td>
    </tr>
  );
}

/** In double precision where it is known, else as it is printed. */
function expectedText({ expected, printed, f64 }: ConformanceRow): string {
  return printed && !f64 ? formatNumber(expected, printed.decimals) : valueText(expected);
}

/** What the publication prints, with the digits that it prints. */
function printedText(t: AboutText, { printed, f64 }: ConformanceRow): string {
  if (!printed) return '';
  return f64
    ? t('about.conformance.printed', formatNumber(printed.value, printed.decimals))
    : t('about.conformance.onlyPrinted');
}

/** Pass or fail: a sign and a word, which the colour only repeats. */
function verdict(t: AboutText, pass: boolean) {
  return pass ? (
    <span class="badge badge--ok">
      <span aria-hidden="true">✓</span> <span class="conformance-table__word">{t('about.conformance.pass')}</span>
    </span>
  ) : (
    <span class="badge badge--bad">
      <span aria-hidden="true">✗</span> <span class="conformance-table__word">{t('about.conformance.fail')}</span>
    </span>
  );
}
