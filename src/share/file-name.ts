/** Names for exported files that say what is inside. */
import { formatIsoDate } from '../domain/calendar';
import type { RunResult } from '../protocol';
import { isSimulatedResult } from './result-days';

/** About 11 m on the ground. */
const DECIMALS = 4;

export type ExportExtension = 'csv' | 'json' | 'xlsx' | 'ETo' | 'PLU';

/**
 * `EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31.csv`, with `_simulated` before the ending where the weather is.
 * @param language of the words and numbers inside, where the format has any: `…_pt-BR.csv`
 */
export function exportFileName(result: RunResult, extension: ExportExtension, language?: string): string {
  const { latitudeDeg, longitudeDeg, start, end } = result.request;
  const parts = [
    'EVAonline',
    formatDegrees(latitudeDeg, { positive: 'N', negative: 'S' }),
    formatDegrees(longitudeDeg, { positive: 'E', negative: 'W' }),
    formatIsoDate(start),
    formatIsoDate(end),
    ...(isSimulatedResult(result) ? ['simulated'] : []),
    ...(language ? [language] : []),
  ];
  return `${parts.join('_')}.${extension}`;
}

function formatDegrees(degrees: number, side: { readonly positive: string; readonly negative: string }): string {
  const rounded = Number(degrees.toFixed(DECIMALS));
  return Math.abs(rounded).toFixed(DECIMALS) + (rounded < 0 ? side.negative : side.positive);
}
