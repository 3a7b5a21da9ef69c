/** What the worker does for a person's own station. Loaded at the first question: most runs have no station. */
import { transfer } from 'comlink';
import type { EtSite } from '../domain/reference-et/terms';
import type { ChosenDialect } from '../domain/station/dialect';
import { guessDateFormatOf, previewStationCsv } from '../domain/station/preview';
import { readStationCsv } from '../domain/station/read-station';
import type { DateGuess, Dialect, Preview, StationSeries } from '../domain/station/types';
import { stationEt0 } from '../domain/station/use-station';
import { calibrateStation } from '../pipeline/calibrate-station';
import type { PipelinePorts } from '../ports';
import type { StationApi } from '../protocol';
import { buffersOf } from './buffers';

/** Looking at a file is done here too: a file of thirty years would hold up the page. */
export interface StationWorkerApi extends StationApi {
  previewStation(text: string, chosen: ChosenDialect): Promise<Preview>;
  guessStationDates(text: string, dialect: Omit<Dialect, 'decimalMark'>, column: number): Promise<DateGuess>;
  countTruth(series: StationSeries, site: EtSite): Promise<TruthCount>;
}

/** How many days of a station have ETo: in the file, or computed from what it measured. */
export interface TruthCount {
  readonly givenCount: number;
  readonly computedCount: number;
}

export function createStationApi(ports: PipelinePorts): StationWorkerApi {
  return {
    previewStation: async (text, chosen) => previewStationCsv(text, chosen),
    guessStationDates: async (text, dialect, column) => guessDateFormatOf(text, dialect, column),
    async countTruth(series, site) {
      const { givenCount, computedCount } = stationEt0(series, site);
      return { givenCount, computedCount };
    },
    async readStation(text, mapping) {
      const read = readStationCsv(text, mapping);
      if (!read.ok) return { ok: false, problem: read.error };
      return transfer({ ok: true, read: read.value }, buffersOf(read.value));
    },
    calibrateStation(station, onProgress) {
      // As for a run, the page stops it by terminating this worker.
      const { signal } = new AbortController();
      return calibrateStation(station, ports, { signal, onProgress });
    },
  };
}
