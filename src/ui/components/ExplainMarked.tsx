import { For } from 'solid-js';

/** A sign, or a run of letters and digits after `_` (below the line) or a number after `^` (above it). */
const PARTS = /_\w+|\^[−\d.]+|[^_^]+/g;

/** A formula or a symbol set as it is written: T_max, 10^−9. Whoever hears or copies it has the ^ of a power. */
export function Marked(props: { text: string }) {
  return (
    <For each={props.text.match(PARTS) ?? []}>
      {(part) => {
        if (part.startsWith('_')) return <sub>{part.slice(1)}</sub>;
        if (!part.startsWith('^')) return <>{part}</>;
        return (
          <sup>
            <span class="visually-hidden">^</span>
            {part.slice(1)}
          </sup>
        );
      }}
    </For>
  );
}
