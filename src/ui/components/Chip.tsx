/** Something chosen, and the button that takes it away. */
export function Chip(props: { name: string; removeLabel: string; onRemove: () => void }) {
  return (
    <li class="chip">
      <span>{props.name}</span>
      <button type="button" class="chip__remove" aria-label={props.removeLabel} onClick={() => props.onRemove()}>
        ×
      </button>
    </li>
  );
}
