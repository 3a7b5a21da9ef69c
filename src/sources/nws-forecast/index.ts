import { ok, type Result } from '../../domain/result';
import type { SourceContext, WeatherSource } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { type JsonAnswer, requestJson } from '../http';
import { sourceAnswer } from '../make-source';
import { type FindGrid, findGrid, type NwsGrid, type PointQuery } from '../nws/points';
import { gridpointUrl, NWS_OPTIONS, NWS_OPTIONS_ANEW } from '../nws/request';
import { meta } from './meta';
import { decodeDays } from './response';

const NOT_FOUND = 404;

interface CellAnswer extends JsonAnswer {
  readonly grid: NwsGrid;
  readonly url: string;
}

/** The forecast grid of the NWS, found by `find`. */
export function makeNwsForecast(find: FindGrid): WeatherSource {
  return {
    meta,
    async fetchDays(query, context) {
      const answer = await askCell(find, query, context);
      if (!answer.ok) return answer;
      const { body, grid, url, retrievedAt } = answer.value;
      const timeZone = grid.timeZone ?? query.timeZone ?? 'UTC';
      const decoded = decodeDays(body, { ...query, timeZone }, context.now());
      if (!decoded.ok) return decoded;
      return sourceAnswer(ok({ ...decoded.value, timeZone: grid.timeZone }), { url, retrievedAt });
    },
  };
}

/** The forecast grid of the US National Weather Service. */
export const nwsForecast = makeNwsForecast(findGrid);

/** The forecast of the cell of a point. A cell that is gone is looked up anew, once: the grids are moved now and then. */
async function askCell(
  find: FindGrid,
  point: PointQuery,
  context: SourceContext,
): Promise<Result<CellAnswer, SourceFailure>> {
  const first = await askGrid(await find(point, context), context);
  if (first.ok || !isGone(first.error)) return first;
  return askGrid(await find(point, context, 'anew'), context, 'anew');
}

async function askGrid(
  grid: Result<NwsGrid, SourceFailure>,
  context: SourceContext,
  anew?: 'anew',
): Promise<Result<CellAnswer, SourceFailure>> {
  if (!grid.ok) return grid;
  const url = gridpointUrl(grid.value);
  const answer = await requestJson(url, context, meta.policy, anew ? NWS_OPTIONS_ANEW : NWS_OPTIONS);
  return answer.ok ? ok({ ...answer.value, grid: grid.value, url }) : answer;
}

function isGone(failure: SourceFailure): boolean {
  return failure.code === 'http' && failure.status === NOT_FOUND;
}
