/** Warnings in words: every code has its sentence here; forgetting one does not compile. */
import { assertNever } from '../domain/result';
import type { Text } from '../i18n';
import { formatAge, formatNumber } from '../i18n/format';
import type { EpochMs, SourceId, Warning } from '../protocol';
import { metaOf, PROVIDER_ATTRIBUTIONS } from '../sources/registry';
import { providerFailureText, sourceFailureText } from './source-failure-text';

/** The ensemble is no source of weather and has its record among the services. */
const ENSEMBLE_NAME = PROVIDER_ATTRIBUTIONS.find(({ id }) => id === 'open-meteo-ensemble')?.name ?? '';
const nameOf = (source: SourceId): string => metaOf(source).name;
const whole = (value: number): string => formatNumber(value, 0);

/** What a person should know about a result. `now` is the clock against which the age of a copy is told. */
export function warningText(t: Text, warning: Warning, now: EpochMs): string {
  switch (warning.code) {
    case 'source-failed':
      return t('warnings.sourceFailed', sourceFailureText(t, warning));
    case 'stale-cache':
      return t('warnings.staleCache', { source: nameOf(warning.source), time: formatAge(warning.retrievedAt, now) });
    case 'days-without-et0':
      return t('warnings.daysWithoutEt0', warning.dayCount, whole(warning.dayCount));
    case 'values-removed':
      return t('warnings.valuesRemoved', warning.valueCount, whole(warning.valueCount), nameOf(warning.source));
    case 'values-estimated':
      return t(
        'warnings.valuesEstimated',
        warning.valueCount,
        whole(warning.valueCount),
        t(`estimates.${warning.method}`),
      );
    case 'no-forecast-band':
      return t('warnings.noForecastBand', providerFailureText(t, ENSEMBLE_NAME, warning.failure));
    case 'partial-days':
      return t('warnings.partialDays', warning.dayCount, whole(warning.dayCount), nameOf(warning.source));
    case 'elevation-assumed':
      return t('warnings.elevationAssumed', whole(warning.elevationM));
    case 'elevation-of-grid-cell':
      return t('warnings.elevationOfGridCell', {
        source: nameOf(warning.source),
        elevation: whole(warning.elevationM),
      });
    case 'near-coast':
      return t('warnings.nearCoast');
    case 'on-lake':
      return t('warnings.onLake');
    case 'land-unchecked':
      return t('warnings.landUnchecked');
    case 'simulated':
      return t('warnings.simulated');
    case 'storage-unavailable':
      return t('warnings.storageUnavailable');
    case 'storage-full':
      return t('warnings.storageFull');
    default:
      return assertNever(warning);
  }
}
