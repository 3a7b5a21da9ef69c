import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the block that begins with `selector`. */
function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const THEMES = {
  light: tokensOf(':root'),
  dark: tokensOf(':root[data-theme="dark"]'),
};

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('the contrast of black on white is 21, and of #777 on white 4.48 (WCAG 2.2 reference values)', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const INKS = ['ink', 'ink-soft', 'ink-faint', 'brand', 'accent-water', 'ok', 'warn', 'bad', 'info'];
const PAPERS = ['paper', 'surface', 'surface-2'];
const PAIRS = [
  ...INKS.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)),
  ...['ok', 'warn', 'bad', 'info'].flatMap((sign) => [
    [sign, `${sign}-tint`] as const,
    ['ink', `${sign}-tint`] as const,
    ['ink-soft', `${sign}-tint`] as const,
    ['accent-water', `${sign}-tint`] as const,
  ]),
  ['brand-ink', 'brand'] as const,
  ['brand-ink', 'brand-strong'] as const,
];

describe.each(Object.entries(THEMES))('the %s theme', (_name, tokens) => {
  const colour = (name: string) => tokens[name] ?? 'missing';

  test.each(PAIRS)('%s on %s is readable (4.5:1)', (ink, paper) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PAPERS)('the border of a control stands out from %s (3:1)', (paper) => {
    expect(contrast(colour('line-strong'), colour(paper))).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme is the same by the system’s wish and by choice', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(THEMES.dark);
});

test('the dark theme redefines every colour of the light one', () => {
  const colours = Object.entries(THEMES.light).filter(([, value]) => /^#|rgb/.test(value));
  expect(Object.keys(THEMES.dark)).toEqual(expect.arrayContaining(colours.map(([name]) => name)));
});
