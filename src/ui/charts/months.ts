import { civilDateOf, type EpochDay, epochDayOf } from '../../domain/calendar';

/** The same day of a month `count` months on, or its last day where the month is shorter. */
export function addMonths(day: EpochDay, count: number): EpochDay {
  const date = civilDateOf(day);
  const lastOfMonth = epochDayOf(date.year, date.month + count + 1, 0);
  return Math.min(epochDayOf(date.year, date.month + count, date.day), lastOfMonth);
}

/** The months of a period: the index of their first day, and of the first after them. */
export function monthSpans(
  startDay: EpochDay,
  length: number,
): readonly { readonly firstDay: EpochDay; readonly from: number; readonly to: number }[] {
  const spans = [];
  for (let from = 0; from < length; ) {
    const { year, month } = civilDateOf(startDay + from);
    const to = Math.min(length, epochDayOf(year, month + 1, 1) - startDay);
    spans.push({ firstDay: epochDayOf(year, month, 1), from, to });
    from = to;
  }
  return spans;
}
