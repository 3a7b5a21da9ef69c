/** Turns what happens in a run into progress events whose percentage never falls. */
import type { ProgressEvent, Step, StepDetail } from '../protocol';

interface StepSpan {
  readonly index: 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

/** Each step's share of the bar. The last 5 % are the keeping and handing over of the result. */
const SPANS: Readonly<Record<Step, StepSpan>> = {
  download: { index: 1, from: 5, to: 25 },
  preprocess: { index: 2, from: 25, to: 50 },
  fuse: { index: 3, from: 50, to: 75 },
  calculate: { index: 4, from: 75, to: 95 },
};

export interface Progress {
  /** Reports how far a step is, 0–1, with what happened. Resolves when the listener has taken it. */
  advance(step: Step, fraction: number, detail?: StepDetail): Promise<void>;
}

/** A reporter to `listener`; a listener that fails does not fail the run. */
export function createProgress(listener: (event: ProgressEvent) => unknown): Progress {
  let highest = 0;
  return {
    async advance(step, fraction, detail) {
      const { index, from, to } = SPANS[step];
      highest = Math.max(highest, from + (to - from) * fraction);
      await listener({ step, stepIndex: index, stepCount: 4, progress: highest, ...(detail && { detail }) });
    },
  };
}
