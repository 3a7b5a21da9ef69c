/** The vocabulary of the connection manager, which keeps the face of the reference system's WebSocket manager. */
import type { RunRequest, TaskId, TaskMessage } from '../protocol';

/** What the status badge shows; DISCONNECTED when the person closed the task before its end. */
export type TaskStatus = 'PROCESSING' | 'SUCCESS' | 'ERROR' | 'TIMEOUT' | 'DISCONNECTED';

export type MessageListener = (message: TaskMessage) => void;

export interface ConnectionManager {
  /** Starts a task and opens its connection. Returns at once; nothing has been computed or fetched yet. */
  calculate(request: RunRequest): TaskId;
  /**
   * Listens to a task. Messages that came before are given to `onMessage` first, in order, so that nothing is missed.
   * Returns false when there is no such task.
   */
  connect(taskId: TaskId, onMessage?: MessageListener): boolean;
  getLatestMessage(taskId: TaskId): TaskMessage | undefined;
  /** The task's messages in order: a copy. */
  getMessages(taskId: TaskId): TaskMessage[];
  getStatus(taskId: TaskId): TaskStatus | undefined;
  /** Closes the connection; a task still running is stopped, its download and its computation too. */
  disconnect(taskId: TaskId): void;
  disconnectAll(): void;
}
