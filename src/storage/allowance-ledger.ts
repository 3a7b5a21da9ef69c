/** The use of every lane, shared by the tabs of this browser and by their reloads; in memory where there is no storage. */
import * as v from 'valibot';
import { finite } from '../schema/column';
import { type LaneUse, unusedLane } from './allowance';
import type { DatabaseProvider } from './connection';
import { committed } from './quota';

export interface AllowanceLedger {
  read(lane: string): Promise<LaneUse>;
  /** Changes the use in one transaction; `change` may be called again where the browser does not keep it. */
  update(lane: string, change: (use: LaneUse) => LaneUse): Promise<void>;
}

const weight = v.pipe(v.number(), v.finite(), v.minValue(0));
const laneUse = v.object({
  lane: v.string(),
  lastAt: finite,
  recent: v.array(v.object({ at: finite, weight })),
  hourWeight: weight,
  dayWeight: weight,
});

/** A ledger over IndexedDB. Never fails: what the browser does not keep, this tab still knows of itself. */
export function createAllowanceLedger(openDatabase: DatabaseProvider): AllowanceLedger {
  const own = new Map<string, LaneUse>();
  const latest = (lane: string, stored: unknown) => {
    const known = own.get(lane) ?? unusedLane(lane);
    return v.is(laneUse, stored) && stored.lastAt >= known.lastAt ? stored : known;
  };
  const readStored = async (lane: string) => {
    const database = await openDatabase();
    return database === 'unavailable' ? undefined : database.get('allowances', lane);
  };
  const updateStored = async (lane: string, change: (use: LaneUse) => LaneUse) => {
    const database = await openDatabase();
    if (database === 'unavailable') return change(latest(lane, undefined));
    const transaction = database.transaction('allowances', 'readwrite');
    const changed = change(latest(lane, await transaction.store.get(lane)));
    await committed(transaction, [transaction.store.put(changed)]);
    return changed;
  };
  return {
    async read(lane) {
      return latest(lane, await readStored(lane).catch(() => undefined));
    },
    async update(lane, change) {
      own.set(lane, await updateStored(lane, change).catch(() => change(latest(lane, undefined))));
    },
  };
}
