/** Sizes of what is kept, in the language on the screen. */
import { useLocale } from '../i18n';

const UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** A size in the largest unit of which there is one, kB at the least: 12 kB, 3.4 MB. */
export function formatBytes(bytes: number): string {
  const [unit, unitBytes] = UNITS.find(([, size]) => bytes >= size) ?? UNITS[2];
  const value = bytes / unitBytes;
  const maximumFractionDigits = value >= 10 ? 0 : 1;
  return new Intl.NumberFormat(useLocale()(), { style: 'unit', unit, maximumFractionDigits }).format(value);
}
