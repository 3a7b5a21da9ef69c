/** Search of a place by name while it is typed: waits for a pause, gives up the request before, never answers late. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Place, SourceFailure } from '../../protocol';
import type { AppServices } from '../services';
import { type Coordinates, parsePair } from './coordinates';

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly places: readonly Place[] }
  /** What was typed is no name but a pair of coordinates. */
  | { readonly kind: 'coordinates'; readonly coordinates: Coordinates }
  | { readonly kind: 'nothing'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: SourceFailure };

export interface PlaceSearchModel {
  readonly state: Accessor<SearchState>;
  /** Takes what is typed so far. */
  type(text: string): void;
  /** Back to idle, whatever was asked. */
  clear(): void;
}

/** A name of one letter finds everything. */
const MIN_LETTERS = 2;
const PAUSE_MS = 300;

/** A search over `search`; needs an owner, and stops with it. */
export function createPlaceSearch(search: AppServices['places']['search']): PlaceSearchModel {
  const [state, setState] = createSignal<SearchState>({ kind: 'idle' });
  let running: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(pause);
    running?.abort();
    running = undefined;
  }

  async function ask(name: string): Promise<void> {
    const controller = new AbortController();
    running = controller;
    const answer = await search(name, controller.signal).catch(() => undefined);
    if (controller.signal.aborted || !answer) return;
    setState(stateOf(name, answer));
  }

  function type(text: string): void {
    stop();
    const name = text.trim();
    const coordinates = parsePair(name);
    if (coordinates) setState({ kind: 'coordinates', coordinates });
    else if (name.length < MIN_LETTERS) setState({ kind: 'idle' });
    else {
      setState({ kind: 'searching' });
      pause = setTimeout(() => void ask(name), PAUSE_MS);
    }
  }

  onCleanup(stop);
  return {
    state,
    type,
    clear: () => {
      stop();
      setState({ kind: 'idle' });
    },
  };
}

function stateOf(name: string, answer: Awaited<ReturnType<AppServices['places']['search']>>): SearchState {
  if (!answer.ok) return { kind: 'failed', failure: answer.error };
  return answer.value.length > 0 ? { kind: 'found', places: answer.value } : { kind: 'nothing', name };
}
