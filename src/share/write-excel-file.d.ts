/** The part of write-excel-file that it has no types for: as its `universal` entry, on the thread that asks. */
declare module '*/writeXlsxFileUniversal.js' {
  import type { Sheet } from 'write-excel-file/universal';

  export function generateXlsxFileSync(sheets: readonly Sheet<Blob>[]): Promise<Blob>;
}
