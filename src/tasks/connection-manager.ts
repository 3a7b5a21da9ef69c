/**
 * The connection manager: a task has an id, a connection holds that task's messages in order, and a terminal message
 * closes it. Pure: the worker client, the clock and the log are given to it.
 */
import type { Failure, RunOutcome, RunRequest, TaskId, TaskMessage, TerminalMessage } from '../protocol';
import type { PipelineClient, RunningTask } from '../worker/client';
import { parseProgressEvent, parseRunOutcome } from './message-schema';
import type { ConnectionManager, MessageListener, TaskStatus } from './types';

export interface ManagerOptions {
  readonly client: Pick<PipelineClient, 'start'>;
  readonly now: () => number;
  readonly newTaskId: () => TaskId;
  /** How long a task may be silent before it is given up, ms. */
  readonly silenceLimitMs: number;
  readonly log: (text: string, what: unknown) => void;
  /** Told once when a task starts, before any message. */
  readonly onTask?: (taskId: TaskId, request: RunRequest, listen: (listener: MessageListener) => void) => void;
}

interface Connection {
  status: TaskStatus;
  readonly messages: TaskMessage[];
  readonly listeners: MessageListener[];
  running: RunningTask | undefined;
  silenceTimer: ReturnType<typeof setTimeout> | undefined;
}

/** Ended connections are kept this many at a time, so that a page open for weeks does not hold every result it showed. */
const KEPT_ENDED_CONNECTIONS = 8;

export function createConnectionManager(options: ManagerOptions): ConnectionManager {
  const connections = new Map<TaskId, Connection>();

  function close(connection: Connection, status: TaskStatus): void {
    connection.status = status;
    clearTimeout(connection.silenceTimer);
    connection.running = undefined;
  }

  function deliver(connection: Connection, message: TaskMessage): void {
    if (connection.status !== 'PROCESSING') return;
    connection.messages.push(message);
    if (message.type !== 'PROGRESS') close(connection, message.type);
    for (const listener of [...connection.listeners]) notify(listener, message);
  }

  function notify(listener: MessageListener, message: TaskMessage): void {
    try {
      listener(message);
    } catch (error) {
      // One listener's bug must not keep the message from the others or stall the task.
      options.log('A message listener threw', error);
    }
  }

  function watchSilence(taskId: TaskId, connection: Connection): void {
    clearTimeout(connection.silenceTimer);
    connection.silenceTimer = setTimeout(() => {
      connection.running?.stop();
      deliver(connection, { type: 'TIMEOUT', taskId, at: options.now(), afterMs: options.silenceLimitMs });
    }, options.silenceLimitMs);
  }

  function receiveProgress(taskId: TaskId, connection: Connection, raw: unknown): void {
    if (connection.status !== 'PROCESSING') return;
    const event = parseProgressEvent(raw);
    if (!event) {
      options.log('Skipped a malformed message', raw);
      return;
    }
    watchSilence(taskId, connection);
    deliver(connection, { type: 'PROGRESS', taskId, at: options.now(), ...event });
  }

  function receiveOutcome(taskId: TaskId, connection: Connection, raw: unknown): void {
    const outcome = parseRunOutcome(raw);
    if (!outcome) options.log('The outcome of a task is malformed', raw);
    deliver(connection, terminalMessage(taskId, options.now(), outcome));
  }

  function start(taskId: TaskId, connection: Connection, request: RunRequest): void {
    if (connection.status !== 'PROCESSING') return;
    const crash = (error: unknown) =>
      receiveOutcome(taskId, connection, { ok: false, failure: crashFailure(error) } satisfies RunOutcome);
    try {
      const running = options.client.start(request, (event) => receiveProgress(taskId, connection, event));
      connection.running = running;
      watchSilence(taskId, connection);
      running.outcome.then((outcome) => receiveOutcome(taskId, connection, outcome), crash);
    } catch (error) {
      crash(error);
    }
  }

  function forgetOldest(): void {
    const ended = [...connections].filter(([, connection]) => connection.status !== 'PROCESSING');
    for (const [taskId] of ended.slice(0, Math.max(0, ended.length - KEPT_ENDED_CONNECTIONS)))
      connections.delete(taskId);
  }

  const manager: ConnectionManager = {
    calculate(request) {
      const taskId = options.newTaskId();
      const connection: Connection = {
        status: 'PROCESSING',
        messages: [],
        listeners: [],
        running: undefined,
        silenceTimer: undefined,
      };
      forgetOldest();
      connections.set(taskId, connection);
      options.onTask?.(taskId, request, (listener) => connection.listeners.push(listener));
      // Starting a worker takes milliseconds; the caller has its id before that.
      queueMicrotask(() => start(taskId, connection, request));
      return taskId;
    },
    connect(taskId, onMessage) {
      const connection = connections.get(taskId);
      if (!connection) return false;
      if (onMessage) {
        for (const message of [...connection.messages]) notify(onMessage, message);
        connection.listeners.push(onMessage);
      }
      return true;
    },
    getLatestMessage: (taskId) => connections.get(taskId)?.messages.at(-1),
    getMessages: (taskId) => [...(connections.get(taskId)?.messages ?? [])],
    getStatus: (taskId) => connections.get(taskId)?.status,
    disconnect(taskId) {
      const connection = connections.get(taskId);
      if (connection?.status !== 'PROCESSING') return;
      connection.running?.stop();
      close(connection, 'DISCONNECTED');
    },
    disconnectAll() {
      for (const taskId of connections.keys()) manager.disconnect(taskId);
    },
  };
  return manager;
}

function terminalMessage(taskId: TaskId, at: number, outcome: RunOutcome | undefined): TerminalMessage {
  if (!outcome) return { type: 'ERROR', taskId, at, failure: crashFailure('The result was not readable.') };
  if (!outcome.ok) return { type: 'ERROR', taskId, at, failure: outcome.failure };
  return { type: 'SUCCESS', taskId, at, result: outcome.result, warnings: outcome.result.warnings };
}

function crashFailure(error: unknown): Failure {
  return { code: 'worker-crashed', detail: error instanceof Error ? error.message : String(error) };
}
