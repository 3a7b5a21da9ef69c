import { createUniqueId } from 'solid-js';
import { type EpochDay, formatIsoDate, parseIsoDate } from '../../domain/calendar';
import { useDaysText } from '../../i18n/days';

/** Goes to a day of a long table; a date outside it, to its nearest end. `onJump` is given the day's index. */
export function JumpToDate(props: { first: EpochDay; last: EpochDay; onJump: (index: number) => void }) {
  const t = useDaysText();
  const field = createUniqueId();
  let input!: HTMLInputElement;
  const jump = (event: SubmitEvent) => {
    event.preventDefault();
    const day = parseIsoDate(input.value);
    if (day === undefined) return input.focus();
    props.onJump(Math.min(Math.max(day, props.first), props.last) - props.first);
  };
  return (
    // The nearest end answers a date outside: the browser's own complaint would only stop it.
    <form class="jump cluster" noValidate onSubmit={jump}>
      <label for={field}>{t('days.goTo')}</label>
      <input
        ref={input}
        id={field}
        type="date"
        class="jump__date"
        min={formatIsoDate(props.first)}
        max={formatIsoDate(props.last)}
        required
      />
      <button type="submit" class="button">
        {t('days.go')}
      </button>
    </form>
  );
}
