import type { JSX } from 'solid-js';

/** A table for those who open it, under its name. */
export function FoldedTable(props: { title: string; class?: string; children: JSX.Element }) {
  return (
    <details class={props.class}>
      <summary>{props.title}</summary>
      <section class="table-wrap" tabindex={0} aria-label={props.title}>
        <table>{props.children}</table>
      </section>
    </details>
  );
}
