/** The rows of the short table: what a visitor may compare. The document and the About page show the same. */
import type { BandFigures, Figures } from '../evaluate/figures';
import type { Reports } from './reports';

export const METHODS = [
  'nasa-power',
  'open-meteo-archive',
  'open-meteo-et0',
  'published',
  'regional',
  'one-year',
  'ten-years',
] as const;
export type Method = (typeof METHODS)[number];

export type MethodFigures = Omit<Figures, 'n'> & BandFigures & { readonly method: Method };

/**
 * The fused ETo that the system before this one published with its data set, over the same kind of sites: fitted to and
 * tested on the same years, with thirty years of each site's own climatology.
 * Source: EVAonline Validation Dataset 1.0.0, doi 10.5281/zenodo.17791398.
 */
const PUBLISHED = { r2: 0.694, kge: 0.814, nse: 0.676, mae: 0.423, rmse: 0.566, pbias: 0.7 };
const NO_BAND: BandFigures = { coverage90: null, meanWidth: null, crps: null };

function pick(method: Method, figures: Partial<Figures & BandFigures> | null | undefined): MethodFigures {
  const { r2, kge, nse, mae, rmse, pbias, coverage90, meanWidth, crps } = { ...figures };
  const scores = { r2: r2 ?? null, kge: kge ?? null, nse: nse ?? null, mae: mae ?? null, rmse: rmse ?? null };
  const band = { coverage90: coverage90 ?? null, meanWidth: meanWidth ?? null, crps: crps ?? null };
  return { method, ...scores, pbias: pbias ?? null, ...band };
}

/** The means over the sites, one row a method. */
export function methodRows({ regional, local, oneYear }: Reports): MethodFigures[] {
  const raw = (['nasa-power', 'open-meteo-archive', 'open-meteo-et0'] as const).map((name) =>
    pick(name, regional.mean.raw[name]),
  );
  return [
    ...raw,
    { method: 'published', ...PUBLISHED, ...NO_BAND },
    pick('regional', regional.mean),
    pick('one-year', oneYear.mean),
    pick('ten-years', local.mean),
  ];
}
