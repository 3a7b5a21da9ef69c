/** SVG as plain values: made by pure functions, written as a file or put on a page. Text is escaped by construction. */

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** An element. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (sign) => NAMED[sign] ?? '');
}

/** A number in as many decimals as a picture bears. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(px(value)) : escaped(value);
}

/** The markup of an element. */
export function svgMarkup({ tag, attributes, children }: SvgNode): string {
  const parts = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgMarkup(child)));
  return `<${tag}${parts.join('')}>${inner.join('')}</${tag}>`;
}

/** The element itself, for the page. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
