import type { Plugin } from 'vite';

interface World {
  readonly objects: Readonly<Record<string, { readonly geometries?: readonly { properties?: unknown }[] }>>;
}

/** The topology without the names of its countries, which the app takes from nowhere: only codes are asked for. */
export function withoutProperties(json: string): string {
  const world = JSON.parse(json) as World;
  for (const { geometries } of Object.values(world.objects)) for (const one of geometries ?? []) delete one.properties;
  return JSON.stringify(world);
}

/** Ships the outline of the world with its shapes alone: 6 kB less to keep offline. */
export function outlineAsset(): Plugin {
  return {
    name: 'evaonline:outline-asset',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/countries-110m.*\.json$/.test(file.fileName)) continue;
        const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = withoutProperties(text);
      }
    },
  };
}
