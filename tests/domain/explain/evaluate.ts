/** Works out a formula as a reader would, by the signs on the page alone: nothing of the program's own functions. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/−/g, '-'],
  [/·/g, '*'],
  [/\^/g, '**'],
  [/√([\d.e+-]+)/g, 'Math.sqrt($1)'],
  [/π/g, 'Math.PI'],
  [/\barccos\b/g, 'Math.acos'],
  [/\b(?<!\.)(exp|sin|cos|tan)\b/g, 'Math.$1'],
];

/** The value of an expression in numbers: `4098 · 0.6108 · exp(…)`. */
export function evaluate(expression: string): number {
  const code = REPLACEMENTS.reduce((text, [sign, meaning]) => text.replace(sign, meaning), expression);
  if (/[^\d\s.()+*/,e-]/.test(code.replaceAll(/Math\.\w+/g, ''))) throw new Error(`Not readable: ${expression}`);
  return Function(`return ${code}`)() as number;
}

/** A number to put into a formula, with all its digits. */
export function operand(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
