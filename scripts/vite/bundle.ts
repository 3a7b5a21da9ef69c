/** What a build has written: the files of its modules, and what they import of each other. */
import type { Rolldown } from 'vite';

type Bundle = Readonly<Rolldown.OutputBundle>;

/**
 * The files of the chunks that modules were made into; a module is named by a part of its path.
 * @throws when a module has no chunk: it was renamed, or nothing imports it on demand any more
 */
export function filesOf(bundle: Bundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
  return eachFound(modules, (name) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes(name)).map(({ fileName }) => fileName),
  );
}

/**
 * The files of the worker's chunks, of which this build knows no more than their names.
 * @throws when there is no chunk of a name
 */
export function workerFilesOf(bundle: Bundle, names: readonly string[]): string[] {
  const files = Object.keys(bundle);
  return eachFound(names, (name) => files.filter((file) => file.startsWith(`assets/${name}-`)));
}

/** A name that finds nothing would change what is precached without a word. */
function eachFound(names: readonly string[], find: (name: string) => readonly string[]): string[] {
  return names.flatMap((name) => {
    const found = find(name);
    if (found.length === 0) throw new Error(`The build has no chunk of ${name}`);
    return found;
  });
}

/** The files of chunks and of all that they import statically, the chunks themselves first. */
export function staticClosure(bundle: Bundle, roots: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (file: string): void => {
    const item = bundle[file];
    if (item?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    item.imports.forEach(visit);
  };
  roots.forEach(visit);
  return files;
}

/** Chunks with their style sheets. */
export function withStyles(bundle: Bundle, files: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...files].flatMap((file) => {
      const item = bundle[file];
      return item?.type === 'chunk' ? [file, ...(item.viteMetadata?.importedCss ?? [])] : [];
    }),
  );
}
