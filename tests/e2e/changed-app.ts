/**
 * The app with another worker script: a copy of the built folder on a server of its own. Not `context.route`: once a
 * context has a route, the requests of its workers to the mapped hosts fail.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestType } from '@playwright/test';
import { startAppServer } from '../support/app-server';
import { test as base } from '../support/fixtures';

export interface ChangedAppFixture {
  /** Serves the app with its worker's script changed, or without it where `change` gives none; returns its address. */
  changeWorker(change: (script: string) => string | undefined): Promise<string>;
}

async function workerScriptIn(folder: string): Promise<string> {
  const assets = await readdir(path.join(folder, 'assets'));
  const name = assets.find((file) => /^pipeline\.worker-.*\.js$/.test(file));
  if (!name) throw new Error(`${folder} has no script of the pipeline's worker`);
  return path.join(folder, 'assets', name);
}

type TestArgsOf<Test> = Test extends TestType<infer Args, infer _> ? Args : never;
type WorkerArgsOf<Test> = Test extends TestType<infer _, infer Args> ? Args : never;
type ChangedAppTest = TestType<TestArgsOf<typeof base> & ChangedAppFixture, WorkerArgsOf<typeof base>>;

export const test: ChangedAppTest = base.extend<ChangedAppFixture>({
  changeWorker: async ({ appFolder, context }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'evaonline-'));
    await cp(appFolder, folder, { recursive: true });
    const file = await workerScriptIn(folder);
    const own = await readFile(file, 'utf8');
    const server = await startAppServer(folder);
    await use(async (change) => {
      const changed = change(own);
      await (changed === undefined ? rm(file) : writeFile(file, changed));
      return server.url;
    });
    // What a page was still loading must not fail because the server went first.
    await Promise.all(context.pages().map((page) => page.close()));
    await server.stop();
    await rm(folder, { recursive: true });
  },
});
