/** The colours of the charts by what they stand for, from the page's own tokens. */

/** The token behind each colour. */
const TOKENS = {
  ink: '--ink',
  inkSoft: '--ink-soft',
  grid: '--line',
  paper: '--surface',
  eto: '--brand',
  band: '--chart-band',
  /** The ground of a wider range, under the band. */
  extent: '--line',
  warm: '--bad',
  cool: '--accent-water',
  sun: '--warn',
  rain: '--accent-water',
  deficit: '--warn',
  surplus: '--accent-water',
  source1: '--accent-water',
  source2: '--warn',
  source3: '--ink-faint',
  source4: '--bad',
  source5: '--ok',
} as const satisfies Record<string, `--${string}`>;

export type ColorName = keyof typeof TOKENS;
export type Palette = Readonly<Record<ColorName, string>>;

const NAMES = Object.keys(TOKENS) as ColorName[];

function paletteOf(colorOf: (token: (typeof TOKENS)[ColorName]) => string): Palette {
  return Object.fromEntries(NAMES.map((name) => [name, colorOf(TOKENS[name])])) as Record<ColorName, string>;
}

/** For SVG on the page: it changes with the theme by itself. */
export const PAGE_PALETTE = paletteOf((token) => `var(${token})`);

/** For a canvas, which keeps the colours it was drawn with. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteOf((token) => style.getPropertyValue(token).trim());
}

/** The light theme, for files and paper; a test compares it with tokens.css. The band is its mixture with white. */
export const LIGHT_TOKENS: Readonly<Record<(typeof TOKENS)[ColorName], string>> = {
  '--ink': '#10231f',
  '--ink-soft': '#3b504b',
  '--ink-faint': '#566963',
  '--line': '#d2ddd8',
  '--surface': '#ffffff',
  '--brand': '#0a6a5c',
  '--chart-band': '#cfe1eb',
  '--bad': '#ab231c',
  '--accent-water': '#0f6a9c',
  '--warn': '#7d5200',
  '--ok': '#1a6a3f',
};
export const FILE_PALETTE = paletteOf((token) => LIGHT_TOKENS[token]);

const SOURCE_LOOKS: readonly { readonly color: ColorName; readonly dash: readonly number[] }[] = [
  { color: 'source1', dash: [7, 4] },
  { color: 'source2', dash: [2, 3] },
  { color: 'source3', dash: [10, 3, 2, 3] },
  { color: 'source4', dash: [14, 4] },
  { color: 'source5', dash: [4, 3, 1, 3] },
];

/** The look of the line `index` of several alike: more lines than looks share them. */
export function lineLook(index: number): { readonly color: ColorName; readonly dash: readonly number[] } {
  return SOURCE_LOOKS[index % SOURCE_LOOKS.length] ?? { color: 'inkSoft', dash: [] };
}
