/** What has been asked of a provider, and when it may be asked again. Pure. */
import type { Lane } from '../ports';
import type { EpochMs } from '../protocol';

export const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface Charge {
  readonly at: EpochMs;
  readonly weight: number;
}

/** What was asked on a lane. */
export interface LaneUse {
  readonly lane: string;
  /** When a request last started or ended. */
  readonly lastAt: EpochMs;
  /** The charges of the last minute. */
  readonly recent: readonly Charge[];
  /** The weight charged in the UTC hour and in the UTC day of `lastAt`. */
  readonly hourWeight: number;
  readonly dayWeight: number;
}

/** A lane on which nothing was asked yet. */
export function unusedLane(lane: string): LaneUse {
  return { lane, lastAt: 0, recent: [], hourWeight: 0, dayWeight: 0 };
}

/**
 * How long a request of `weight` has to wait for the allowance, ms; 0 when it fits now. Hours and days are those of UTC
 * and may be cleared a minute late. When in a minute the provider starts its count anew is not known: the last 60 s count,
 * which are never less than any minute of its own. A request heavier than a whole window is let through when the window
 * is empty.
 */
export function allowanceWaitMs(use: LaneUse, { allowance }: Lane, weight: number, now: EpochMs): number {
  if (!allowance) return 0;
  const fits = (used: number, limit: number) => used === 0 || used + weight <= limit;
  const windows = [
    { used: dayWeightAt(use, now), limit: allowance.perDay, lengthMs: DAY_MS },
    { used: hourWeightAt(use, now), limit: allowance.perHour, lengthMs: HOUR_MS },
  ];
  const full = windows.find(({ used, limit }) => !fits(used, limit));
  if (full) return full.lengthMs - (now % full.lengthMs) + MINUTE_MS;
  const recent = recentAt(use, now).toSorted((a, b) => a.at - b.at);
  const lasting = recent.map((_, i) => totalOf(recent.slice(i)));
  const toPass = lasting.findLastIndex((used) => !fits(used, allowance.perMinute));
  const last = recent[toPass];
  return last ? last.at + MINUTE_MS - now : 0;
}

/** How long a request has to wait after the one before it, ms. */
export function spacingWaitMs({ lastAt }: LaneUse, { spacingMs }: Lane, now: EpochMs): number {
  // A clock that was set back makes the last request one of the future: it must not be waited for longer than any other.
  return Math.min(spacingMs, Math.max(0, lastAt + spacingMs - now));
}

/** The use after a request began, charged at once: should this tab go, the provider will have counted it all the same. */
export function charged(use: LaneUse, charge: Charge): LaneUse {
  return {
    lane: use.lane,
    lastAt: charge.at,
    recent: [...recentAt(use, charge.at), charge],
    hourWeight: hourWeightAt(use, charge.at) + charge.weight,
    dayWeight: dayWeightAt(use, charge.at) + charge.weight,
  };
}

/** The use after a request ended: providers count at the end, and then only what it cost. */
export function settled(use: LaneUse, begun: Charge, end: Charge): LaneUse {
  const i = use.recent.findIndex(({ at, weight }) => at === begun.at && weight === begun.weight);
  const without: LaneUse = {
    ...use,
    recent: use.recent.filter((_, k) => k !== i),
    hourWeight: Math.max(0, use.hourWeight - begun.weight),
    dayWeight: Math.max(0, use.dayWeight - begun.weight),
  };
  return charged(without, end);
}

function recentAt({ recent }: LaneUse, now: EpochMs): readonly Charge[] {
  return recent.filter(({ at }) => at > now - MINUTE_MS && at <= now);
}

function hourWeightAt({ lastAt, hourWeight }: LaneUse, now: EpochMs): number {
  return Math.floor(lastAt / HOUR_MS) === Math.floor(now / HOUR_MS) ? hourWeight : 0;
}

function dayWeightAt({ lastAt, dayWeight }: LaneUse, now: EpochMs): number {
  return Math.floor(lastAt / DAY_MS) === Math.floor(now / DAY_MS) ? dayWeight : 0;
}

function totalOf(charges: readonly Charge[]): number {
  return charges.reduce((sum, { weight }) => sum + weight, 0);
}
