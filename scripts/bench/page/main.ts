/** The bench page: it shows nothing, and gives its measurements to whoever drives the browser. */
import { type ScienceTimes, timeScience } from './kernels';
import { type TaskTimes, timeTask } from './tasks';

declare global {
  interface Window {
    benchPage: {
      timeScience(): ScienceTimes;
      timeTask(request: Parameters<typeof timeTask>[0]): Promise<TaskTimes>;
    };
  }
}

window.benchPage = { timeScience, timeTask };
