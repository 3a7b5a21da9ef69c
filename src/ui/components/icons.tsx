/** The few signs the screens use, drawn in the colour of the text. Never the only bearer of a meaning. */
import type { JSX } from 'solid-js';

function Icon(props: { readonly children: JSX.Element; readonly class?: string }) {
  return (
    <svg
      class={props.class ? `icon ${props.class}` : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}

/** The mark: a drop rising from a furrow. */
export const BrandMark = () => (
  <Icon class="icon--brand">
    <path d="M12 2.5c3.6 4.3 5.6 7.2 5.6 9.9a5.6 5.6 0 0 1-11.2 0c0-2.7 2-5.6 5.6-9.9Z" fill="currentColor" />
    <path d="M3 21.2c3-1.7 6-1.7 9 0s6 1.7 9 0" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </Icon>
);

export const LocateIcon = () => (
  <Icon>
    <path d="M20.5 3.5 3.5 10.8l7 2.7 2.7 7z" />
  </Icon>
);

export const CrosshairIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="6" />
    <path d="M12 2v6M12 16v6M2 12h6M16 12h6" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M5 12h14" />
  </Icon>
);

export const OfflineIcon = () => (
  <Icon>
    <path d="M2.5 9.5a14 14 0 0 1 5-3M11 5.1a14 14 0 0 1 10.5 4.4M6 13.3a9 9 0 0 1 3.6-2.2M14.5 11.1A9 9 0 0 1 18 13.3M9.5 16.8a4 4 0 0 1 5 0M3 3l18 18" />
  </Icon>
);

/** Two sliders. */
export const SettingsIcon = () => (
  <Icon>
    <path d="M3 7h9M20 7h1M3 17h1M12 17h9" />
    <circle cx="16" cy="7" r="3" />
    <circle cx="8" cy="17" r="3" />
  </Icon>
);
