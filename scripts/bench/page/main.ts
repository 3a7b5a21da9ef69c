/** The bench page: it shows nothing, and gives its measurements to whoever drives the browser. */
import { type KernelTimes, timeKernels } from './kernels';
import { type TaskTimes, timeTask } from './tasks';

declare global {
  interface Window {
    benchPage: {
      timeKernels(): KernelTimes;
      timeTask(request: Parameters<typeof timeTask>[0]): Promise<TaskTimes>;
    };
  }
}

window.benchPage = { timeKernels, timeTask };
