/** What the plots share: a sheet that is light or dark as the reader's, axes, and a legend. */

/** Colours come in pairs, light and dark. Each series has a sign beside its colour. */
const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #3b504b; }
  .title { font-size: 16px; font-weight: 600; fill: #10231f; }
  .strong { fill: #10231f; font-weight: 600; }
  .paper { fill: #ffffff; stroke: #d2ddd8; }
  .grid { stroke: #d2ddd8; fill: none; }
  .axis { stroke: #71867f; fill: none; }
  .aim { fill: #e4f3ea; }
  .one-to-one { stroke: #10231f; stroke-dasharray: 5 4; fill: none; }
  .fill-1 { fill: #0f6a9c; } .line-1 { stroke: #0f6a9c; fill: none; }
  .fill-2 { fill: #a34a00; } .line-2 { stroke: #a34a00; fill: none; }
  .fill-3 { fill: #1a6a3f; } .line-3 { stroke: #1a6a3f; fill: none; }
  .fill-4 { fill: #7b3f96; } .line-4 { stroke: #7b3f96; fill: none; }
  .fill-soft { fill: #8a9b95; }
  .line { stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b9c9c3; }
    .title, .strong { fill: #e9f1ee; }
    .paper { fill: #131f1c; stroke: #2b3d38; }
    .grid { stroke: #2b3d38; }
    .axis { stroke: #6f867e; }
    .aim { fill: #14301f; }
    .one-to-one { stroke: #e9f1ee; }
    .fill-1 { fill: #74bce8; } .line-1 { stroke: #74bce8; }
    .fill-2 { fill: #f0a566; } .line-2 { stroke: #f0a566; }
    .fill-3 { fill: #74cd98; } .line-3 { stroke: #74cd98; }
    .fill-4 { fill: #d0a3e6; } .line-4 { stroke: #d0a3e6; }
    .fill-soft { fill: #7d918a; }
  }`;

/** A number as short as it can be without being seen. */
export const px = (value: number) => String(Math.round(value * 10) / 10);

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

type Attributes = Readonly<Record<string, string | number>>;

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? px(value) : escapeText(value).replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

export function shape(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}/>`;
}

export function text(content: string, attributes: Attributes): string {
  return `<text${attributesText(attributes)}>${escapeText(content)}</text>`;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the plot shows, for those who do not see it. */
  readonly description: string;
}

/** A whole file: the title at the top left. */
export function sheet({ width, height, title, description }: Sheet, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    shape('rect', { class: 'paper', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 }),
    text(title, { class: 'title', x: 20, y: 30 }),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** From a value to a place on the sheet. */
export type Scale = (value: number) => number;

export function scaleOf(from: readonly [number, number], to: readonly [number, number]): Scale {
  return (value) => to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
}

export interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly label: string;
  readonly tickText: (value: number) => string;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines across the frame, numbers below, and the name of the axis. */
export function axisX({ scale, ticks, label, tickText }: Axis, { left, right, top, bottom }: Frame): string[] {
  return [
    ...ticks.map((tick) => shape('path', { class: 'grid', d: `M${px(scale(tick))} ${px(top)}V${px(bottom)}` })),
    ...ticks.map((tick) => text(tickText(tick), { x: scale(tick), y: bottom + 18, 'text-anchor': 'middle' })),
    text(label, { x: (left + right) / 2, y: bottom + 38, 'text-anchor': 'middle' }),
  ];
}

/** Lines across the frame, numbers at its left, and the name of the axis, upright. */
export function axisY({ scale, ticks, label, tickText }: Axis, { left, right, top, bottom }: Frame): string[] {
  const x = left - 46;
  const y = (top + bottom) / 2;
  return [
    ...ticks.map((tick) => shape('path', { class: 'grid', d: `M${px(left)} ${px(scale(tick))}H${px(right)}` })),
    ...ticks.map((tick) => text(tickText(tick), { x: left - 8, y: scale(tick) + 4, 'text-anchor': 'end' })),
    text(label, { x, y, 'text-anchor': 'middle', transform: `rotate(-90 ${px(x)} ${px(y)})` }),
  ];
}

/** The signs of the series: told apart without colour. */
const MARKS = [
  (x: number, y: number) => `M${px(x - 4)} ${px(y)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  (x: number, y: number) => `M${px(x - 4)} ${px(y - 4)}h8v8h-8z`,
  (x: number, y: number) => `M${px(x)} ${px(y - 5)}l5 9h-10z`,
  (x: number, y: number) => `M${px(x)} ${px(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`,
] as const;

/** The sign of the series `index` (0–3) at a place. */
export function mark(index: number, x: number, y: number): string {
  const draw = MARKS[index % MARKS.length] ?? MARKS[0];
  return shape('path', { class: `fill-${(index % MARKS.length) + 1}`, d: draw(x, y) });
}

/** The names of the series in a row, each behind its sign. */
export function legend(names: readonly string[], x: number, y: number, stepPx: number): string[] {
  return names.flatMap((name, i) => [mark(i, x + i * stepPx, y - 4), text(name, { x: x + i * stepPx + 10, y })]);
}

/** Ticks from the first to the last by a step. */
export function ticksOf(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => first + i * step);
}
