/** Open-Meteo's ensemble, daily: the control run under the plain name, then `_member01` to `_member30` (GEFS). */
import { type Answer, type Ask, json, rounded } from './answer';
import { answerService } from './open-meteo';
import { ENSEMBLE } from './open-meteo-query';

/** Beside the control run. */
const MEMBER_COUNT = (ENSEMBLE.members ?? 1) - 1;

type Cell = number | null;

interface Body {
  readonly daily_units: Readonly<Record<string, string>>;
  readonly daily: Readonly<Record<string, readonly Cell[]>>;
}

function memberName(name: string, member: number): string {
  return `${name}_member${String(member).padStart(2, '0')}`;
}

/** A member departs from the control run the more, the further ahead: by 2 % a day at the most. */
function memberValues(control: readonly Cell[], member: number): Cell[] {
  const side = (2 * member - MEMBER_COUNT - 1) / (MEMBER_COUNT - 1);
  return control.map((value, day) => (value === null ? null : rounded(value * (1 + 0.02 * (day + 1) * side), 2)));
}

function withMembers<T>(columns: Readonly<Record<string, T>>, make: (value: T, member: number) => T) {
  const all = Object.entries(columns).flatMap(([name, value]) => {
    if (name === 'time') return [[name, value]];
    const members = Array.from({ length: MEMBER_COUNT }, (_, i) => [memberName(name, i + 1), make(value, i + 1)]);
    return [[name, value], ...members];
  });
  return Object.fromEntries(all);
}

/** `GET /v1/ensemble` */
export function answerEnsemble(ask: Ask): Answer {
  const answer = answerService(ask, ENSEMBLE);
  if (answer.status !== 200) return answer;
  const body = JSON.parse(String(answer.body)) as Body;
  const grown = {
    ...body,
    daily_units: withMembers(body.daily_units, (unit) => unit),
    daily: withMembers(body.daily, memberValues),
  };
  return { ...answer, ...json(200, grown, answer.headers) };
}
