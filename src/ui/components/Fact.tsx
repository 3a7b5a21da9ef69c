import { createUniqueId, type JSX } from 'solid-js';

/** One of the facts of a summary, under its name. */
export function Fact(props: { title: string; children: JSX.Element }) {
  const title = createUniqueId();
  return (
    <section class="fact" aria-labelledby={title}>
      <h2 id={title} class="fact__title">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
