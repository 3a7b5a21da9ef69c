/** What of a result is looked at, held by the address bar: the way back comes back to it, and a link opens it. */
import { useLocation, useNavigate } from '@solidjs/router';
import { type Accessor, createMemo } from 'solid-js';
import { decodeView, encodeView, type ResultView, type Section, withView } from '../share/view-query';

export interface ResultViewControl {
  readonly view: Accessor<ResultView>;
  /** Changes the address: a section is a step that the way back undoes, any other part replaces the address. */
  show(change: Partial<{ readonly [Part in keyof ResultView]: ResultView[Part] | undefined }>): void;
  /** The address of a section, for a link. */
  hrefOf(section: Section): string;
}

/** The view of the page's address. For components below the router. */
export function createResultView(): ResultViewControl {
  const location = useLocation();
  const navigate = useNavigate();
  const view = createMemo(() => decodeView(location.search), undefined, {
    equals: (a, b) => encodeView(a) === encodeView(b),
  });
  const addressOf = (next: ResultView) => {
    const query = withView(location.search, next);
    return query === '' ? location.pathname : `${location.pathname}?${query}`;
  };
  return {
    view,
    show(change) {
      const next = Object.fromEntries(
        Object.entries({ ...view(), ...change }).filter(([, part]) => part !== undefined),
      );
      navigate(addressOf(next as unknown as ResultView), { replace: change.section === undefined, scroll: false });
    },
    hrefOf: (section) => `#${addressOf({ ...view(), section })}`,
  };
}
