/** The app at another time: the page's clock, the worker's, which the page's does not move, and the weather server's. */
import type { TestType } from '@playwright/test';
import { test as base, type ChangedAppFixture } from './changed-app';

export interface MovedClockFixture {
  /** Sets every clock to an instant; returns the app's address. A page that is open takes the worker's when it reloads. */
  setTime(instant: string): Promise<string>;
}

/** A worker's clock that starts at an instant and goes on from there. */
const clockFrom = (nowMs: number) => `
  const behindMs = ${nowMs} - Date.now();
  const { now } = Date;
  Date.now = () => now() + behindMs;
`;

type ArgsOf<Test> = Test extends TestType<infer Args, infer _> ? Args : never;
type WorkerArgsOf<Test> = Test extends TestType<infer _, infer Args> ? Args : never;

export const test: TestType<
  ArgsOf<typeof base> & MovedClockFixture & ChangedAppFixture,
  WorkerArgsOf<typeof base>
> = base.extend<MovedClockFixture>({
  setTime: async ({ context, weather, changeWorker }, use) => {
    await use(async (instant) => {
      const nowMs = Date.parse(instant);
      weather.setNow(nowMs);
      await context.clock.setFixedTime(instant);
      return changeWorker((script) => clockFrom(nowMs) + script);
    });
  },
});
