/** Runs over the table of toy-table.ts, or over none. */
import { at } from '../../src/domain/at';
import type { CalibrationTable } from '../../src/domain/calibration/region';
import { flagNames } from '../../src/domain/quality/flags';
import { runPipeline } from '../../src/pipeline/run';
import type { WeatherSource } from '../../src/ports';
import type { ResultDays, RunRequest, RunResult, SourceId, Station } from '../../src/protocol';
import { fakePorts, NO_STATIONS, recorder, requestOf } from './fakes';
import { sourceSaying, toyTable } from './toy-table';

export interface Setting {
  readonly table?: CalibrationTable | null;
  readonly station?: Station | null;
  readonly request?: Partial<RunRequest>;
}

/** Runs from 1 January 2010 on, for as many days as the request says. */
export async function resultOf(
  sources: readonly WeatherSource[],
  { table = toyTable(), station = null, request = {} }: Setting = {},
): Promise<RunResult> {
  const stations = { ...NO_STATIONS, at: async () => station };
  const ports = fakePorts(sources, { calibrationAt: () => table, stations });
  const outcome = await runPipeline(requestOf(request), ports, recorder().options);
  if (!outcome.ok) throw new Error(`The run failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.result;
}

export const { start: START } = requestOf();

/** Runs two sources that say these ETo. */
export function resultOfTwo(nasaMm: readonly number[], archiveMm: readonly number[], setting: Setting = {}) {
  const sources = [sourceSaying('nasa-power', nasaMm), sourceSaying('open-meteo-archive', archiveMm)];
  return resultOf(sources, { ...setting, request: { end: START + nasaMm.length - 1, ...setting.request } });
}

export const shiftOf = ({ bySource }: ResultDays, id: SourceId, day: number) => at(bySource[id]?.shiftMm ?? [], day);
export const correctedOf = ({ bySource }: ResultDays, id: SourceId, day: number) =>
  at(bySource[id]?.correctedEt0Mm ?? [], day);
export const flagsOn = ({ flags }: ResultDays, day: number) => flagNames(at(flags, day));
