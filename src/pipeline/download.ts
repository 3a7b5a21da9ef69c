/** Step 1: all planned sources side by side, cache first. One source's failure is not the run's. */
import { countDaysWithData, sliceSeries } from '../domain/series';
import type { PipelinePorts, SourceContext } from '../ports';
import type { RunRequest, SourceFailure, SourceFailureOf, StepDetail } from '../protocol';
import { fetchThroughCache, placeFor, type SourceDownload } from './cached-source';
import type { Errand } from './plan';
import type { Progress } from './progress';

const NO_DATA: SourceFailure = { code: 'no-data' };

/** Downloads every planned source and reports each as it starts, waits, retries and ends. Rejects only when aborted. */
export async function downloadAll(
  { request, plan: { planned }, zone }: Pick<Errand, 'request' | 'plan' | 'zone'>,
  ports: PipelinePorts,
  signal: AbortSignal,
  progress: Progress,
): Promise<readonly SourceDownload[]> {
  let finished = 0;
  const report = (detail: StepDetail) => progress.advance('download', finished / planned.length, detail);

  return Promise.all(
    planned.map(async (plan) => {
      const { meta } = plan.source;
      await report({ kind: 'source-started', source: meta.id });
      const place = placeFor(meta, request.latitudeDeg, request.longitudeDeg, zone);
      const context: SourceContext = {
        ...ports.context,
        signal,
        onRetry: (retry) => void report({ kind: 'source-retrying', source: meta.id, ...retry }),
        onWait: (wait) => void report({ kind: 'source-waiting', source: meta.id, ...wait }),
      };
      const result = onDaysOf(request, await fetchThroughCache(plan, place, ports, context));
      finished++;
      await report(endOf(result));
      return result;
    }),
  );
}

/** The download with all the days of the request; those outside the source's window are missing like any other. */
function onDaysOf({ start, end }: RunRequest, result: SourceDownload): SourceDownload {
  const { download } = result;
  if (!download) return result;
  return { ...result, download: { ...download, series: sliceSeries(download.series, start, end) } };
}

/** Why a source gave nothing: its failure, or that all it answered was missing. */
export function failureOf({ download, failure }: SourceDownload): SourceFailure | undefined {
  return failure ?? (download ? undefined : NO_DATA);
}

/** The sources that failed, kept days or not. */
export function failuresOf(downloads: readonly SourceDownload[]): SourceFailureOf[] {
  return downloads.flatMap((result) => {
    const failure = failureOf(result);
    return failure ? [{ source: result.source.meta.id, failure }] : [];
  });
}

function endOf({ source, download, failure }: SourceDownload): StepDetail {
  const { id } = source.meta;
  if (!download) return { kind: 'source-failed', source: id, failure: failure ?? NO_DATA };
  return { kind: 'source-finished', source: id, dayCount: countDaysWithData(download.series), cache: download.cache };
}
