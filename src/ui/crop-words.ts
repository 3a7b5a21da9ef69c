/** Crops in words. */
import { CROP_GROUPS, type CropGroup, type SeasonalCrop } from '../domain/crops/crop';
import { CROPS, type Crop } from '../domain/crops/table';
import { useLocale } from '../i18n';
import type { CropsText } from '../i18n/crops';

interface NamedCrop {
  readonly id: string;
  readonly name: string;
}

/** The name of a crop. */
export function cropName(t: CropsText, crop: Crop): string {
  return t(`crops.names.${crop.id}`);
}

/** The crops in their groups, each group by name as the language sorts. */
export function cropsByGroup(
  t: CropsText,
): readonly { readonly group: CropGroup; readonly crops: readonly NamedCrop[] }[] {
  const { compare } = new Intl.Collator(useLocale()());
  return CROP_GROUPS.map((group) => ({
    group,
    crops: CROPS.filter((crop) => crop.group === group)
      .map((crop) => ({ id: crop.id, name: cropName(t, crop) }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
}

/** Where, and in which months planted, a crop's stages were observed: Spain and California (April). */
export function stagesWhere(t: CropsText, { region, months }: Pick<SeasonalCrop, 'region' | 'months'>): string {
  const where = t(`crops.regions.${region}`);
  return months.length === 0 ? where : t('crops.whereWhen', { region: where, months: monthNames(months) });
}

function monthNames(months: readonly number[]): string {
  const locale = useLocale()();
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = months.map((number) => month.format(Date.UTC(2000, number - 1)));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
