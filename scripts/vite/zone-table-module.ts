import type { Plugin } from 'vite';

const COMMONJS_EXPORT = /"undefined"\s*!=\s*typeof module\s*&&\s*\(module\.exports\s*=\s*(\w+)\);?\s*$/;

/**
 * The zone table as an ES module.
 * @throws when the package no longer ends in its CommonJS export
 */
export function asEsModule(code: string): string {
  if (!COMMONJS_EXPORT.test(code))
    throw new Error('tz-lookup no longer ends in its CommonJS export: is this step needed?');
  return code.replace(COMMONJS_EXPORT, 'export default $1;');
}

/**
 * The table of time zones (73 kB) is used by the page and by the worker, which are built apart. As CommonJS it is wrapped
 * by the helpers of either build, and two files are shipped that differ only in that; as an ES module both builds write
 * the same file, and it is kept offline once.
 */
export function zoneTableModule(): Plugin {
  return {
    name: 'evaonline:zone-table-module',
    apply: 'build',
    transform: { filter: { id: /@photostructure\/tz-lookup\/tz\.js$/ }, handler: (code) => asEsModule(code) },
  };
}
