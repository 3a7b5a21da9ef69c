/** What is chosen, as an address says it: a crop's id and its planting day. */
import type { EpochDay } from '../calendar';
import type { CropPlan } from './curve';
import { type Crop, cropOf } from './table';

export type CropChoice =
  /** No crop, or an id that is none: the reference grass, Kc = 1. */
  | { readonly kind: 'grass' }
  /** A crop whose stages cannot be placed yet. */
  | { readonly kind: 'undated'; readonly crop: Crop }
  | { readonly kind: 'planned'; readonly plan: CropPlan };

/** The choice that an id and a planting day make. */
export function cropChoice(id: string | undefined, plantingDay: EpochDay | undefined): CropChoice {
  const crop = cropOf(id ?? '');
  if (!crop) return { kind: 'grass' };
  // A steady crop has no stages to place: any day does.
  if (crop.kind === 'steady') return { kind: 'planned', plan: { crop, plantingDay: plantingDay ?? 0 } };
  return plantingDay === undefined ? { kind: 'undated', crop } : { kind: 'planned', plan: { crop, plantingDay } };
}
