/** What a source has, in words. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { en } from '../i18n/en/core';
import { formatDay, formatNumber } from '../i18n/format';
import { formatWithUnit } from '../i18n/units';
import type { SourceMeta, TimeWindow } from '../ports';
import type { StationReport } from '../protocol';
import { servesPoint } from '../sources/registry';
import type { Availability, DaySpan } from './source-availability';

/** A day counted from today: yesterday, 2 days ago, 15 days ahead. */
function fromToday(t: Text, daysBack: number): string {
  return daysBack < 0 ? t('sources.daysAhead', -daysBack) : t('sources.daysAgo', daysBack);
}

/** The window of a source as it always holds: "1 Jan 1981 – 2 days ago". */
export function windowText(t: Text, { firstDay, daysBack, latencyDays }: TimeWindow): string {
  const first = firstDay === null ? fromToday(t, daysBack ?? 0) : formatDay(firstDay);
  return t('sources.window', { first, last: fromToday(t, latencyDays) });
}

/** What a source can give for the chosen dates. */
export function availabilityText(t: Text, availability: Availability, window: DaySpan): string {
  switch (availability.kind) {
    case 'full':
      return t('sources.full');
    case 'partly':
      return t('sources.partly', {
        days: formatNumber(availability.dayCount, 0),
        first: formatDay(availability.first),
        last: formatDay(availability.last),
      });
    case 'none':
      return t('sources.none', { first: formatDay(window.first), last: formatDay(window.last) });
    default:
      return assertNever(availability);
  }
}

/** How the values of a source come to be. */
export function kindText(t: Text, { id, kind }: Pick<SourceMeta, 'id' | 'kind'>): string {
  return t(id === 'simulated' ? 'sources.kinds.simulated' : `sources.kinds.${kind}`);
}

type AreaId = keyof (typeof en)['sources']['areas'];
const AREA_IDS: readonly string[] = Object.keys(en.sources.areas);

/** Where a source has data, in words; undefined for one that has data everywhere. */
export function areaText(t: Text, { id, coverage }: Pick<SourceMeta, 'id' | 'coverage'>): string | undefined {
  return coverage !== 'global' && hasArea(id) ? t(`sources.areas.${id}`) : undefined;
}

function hasArea(id: string): id is AreaId {
  return AREA_IDS.includes(id);
}

/** A station with its distance and, where it is known, its elevation. */
export function stationText(t: Text, station: StationReport): string {
  return t('sources.stationAt', { name: station.name, id: station.id, place: stationPlaceText(t, station) });
}

/** How far a station is and how high it stands. */
export function stationPlaceText(
  t: Text,
  { distanceKm, elevationM }: Pick<StationReport, 'distanceKm' | 'elevationM'>,
): string {
  const distance = formatWithUnit('distance', distanceKm, distanceKm < 10 ? -1 : 0);
  if (elevationM === null) return t('card.stationDistance', distance);
  return t('card.stationPlace', { distance, elevation: formatWithUnit('elevation', elevationM) });
}

/** The sources of real weather. */
export function realSources(metas: readonly SourceMeta[]): readonly SourceMeta[] {
  return metas.filter(({ access }) => access !== 'local');
}

export const SOURCE_GROUPS = ['global', 'national', 'forecast'] as const;
type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** The sources of real weather of one group, in the order of the registry. */
export function sourcesOf(group: SourceGroup, metas: readonly SourceMeta[]): readonly SourceMeta[] {
  return realSources(metas).filter((meta) => groupOf(meta) === group);
}

function groupOf({ kind, coverage }: SourceMeta): SourceGroup {
  if (kind === 'forecast') return 'forecast';
  return coverage === 'global' ? 'global' : 'national';
}

/** Whether a source may be asked at a point. An island that the outline leaves out lies in no country: it may. */
export function mayServe(meta: Pick<SourceMeta, 'coverage'>, countries: readonly string[] | null): boolean {
  return countries?.length === 0 || servesPoint(meta, countries);
}
