/** Every source under every fault, alone and beside the others. The table of it is docs/reliability.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import { SOURCE_COLUMNS } from '../../src/domain/series';
import { loadIslands } from '../../src/place/islands';
import islands from '../../src/place/islands.json';
import { loadOutline } from '../../src/place/outline';
import type { CachedYear } from '../../src/ports';
import { MEASURED_SITES, startWeatherServer, type WeatherServer } from '../support/weather-server';
import { daysText, inventedIn, keptText, newDayFlags, newValueFlags, sentencesOf } from './cell';
import { type Cell, documentOf, type Section } from './document';
import { FAULTS, type NamedFault, type Plant } from './faults';
import { SUBJECTS, type Subject } from './subjects';
import { type Trial, tryOut } from './trial';

const DOCUMENT = new URL('../../docs/reliability.md', import.meta.url);
const HEALTHY: Plant = { wire: { kind: 'sound' } };

let server: WeatherServer;
beforeAll(async () => {
  // The outline and the islands are files of the app and no part of the trial.
  vi.stubGlobal('fetch', async (url: string) => Response.json(url.includes('islands') ? islands : world));
  await Promise.all([loadOutline(), loadIslands()]);
  vi.unstubAllGlobals();
  server = await startWeatherServer();
});
afterAll(() => server.stop());

const sections: Section[] = [];

test('no point of the table has measured rows, which are not everywhere', () => {
  for (const { request } of SUBJECTS) {
    for (const site of MEASURED_SITES) {
      const isApart =
        Math.abs(site.latitudeDeg - request.latitudeDeg) > 0.1 ||
        Math.abs(site.longitudeDeg - request.longitudeDeg) > 0.1;
      expect(isApart).toBe(true);
    }
  }
});

/** What holds for every run whatever its fault. */
function expectSound(trial: Trial): void {
  const { messages, outcome, savedRuns } = trial;
  expect(messages.filter(({ type }) => type !== 'PROGRESS')).toHaveLength(1);
  expect(messages.at(-1)?.type).not.toBe('PROGRESS');
  const progress = messages.flatMap((message) => (message.type === 'PROGRESS' ? [message.progress] : []));
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(savedRuns).toHaveLength(outcome.ok ? 1 : 0);
  if (outcome.ok) expect(inventedIn(outcome.result)).toEqual([]);
  else expect(outcome.failure.code).not.toBe('worker-crashed');
}

/** A fault that changes a number is told: in a sentence, or by a mark on the day. */
function expectTold(trial: Trial, healthy: Trial): void {
  if (!trial.outcome.ok || !healthy.outcome.ok) return;
  const [now, before] = [trial.outcome.result, healthy.outcome.result];
  if (isEqual(now.days.et0Mm, before.days.et0Mm) && isEqual(now.days.precipitationMm, before.days.precipitationMm))
    return;
  const news = sentencesOf(trial).filter((sentence) => !sentencesOf(healthy).includes(sentence));
  expect([...news, ...newDayFlags(trial, healthy), ...newValueFlags(trial, healthy)]).not.toEqual([]);
}

function isEqual(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/**
 * What is kept is what the sound provider gave, or missing. Where hours are missing, a day that stands all the same may
 * lack the sample that was its extreme: half a unit.
 */
function expectNothingFaultyKept(trial: Trial, healthy: Trial, tolerance: number): void {
  for (const [source, years] of trial.kept) {
    const sound = healthy.kept.get(source) ?? [];
    for (const year of years) expect(strangersIn(year, sound, tolerance)).toEqual([]);
  }
}

function strangersIn({ year, series }: CachedYear, sound: readonly CachedYear[], tolerance: number): string[] {
  const before = sound.find((one) => one.year === year)?.series;
  return SOURCE_COLUMNS.filter((name) => name !== 'hoursCovered').filter((name) =>
    series[name].some(
      (value, day) => !Number.isNaN(value) && !(Math.abs(value - (before?.[name][day] ?? Number.NaN)) <= tolerance),
    ),
  );
}

async function healthyRuns(subject: Subject) {
  const { request, alone } = subject;
  return {
    beside: await tryOut(server, subject, request, HEALTHY),
    alone: alone && (await tryOut(server, subject, { ...request, sources: [alone] }, HEALTHY)),
  };
}

function said(trial: Trial, healthy: Trial): string {
  const before = healthy.outcome.ok ? sentencesOf(healthy) : [];
  const news = sentencesOf(trial).filter((sentence) => !before.includes(sentence));
  const marks = newDayFlags(trial, healthy);
  const valueMarks = newValueFlags(trial, healthy);
  const lines = [
    ...news,
    ...(marks.length > 0 ? [`Days marked: ${marks.join(', ')}.`] : []),
    ...(valueMarks.length > 0 ? [`Values marked: ${valueMarks.join(', ')}.`] : []),
    ...bandLine(trial, healthy),
  ];
  return lines.join('<br>') || 'nothing: no number changes';
}

/** On how many days the band holds the spread of the ensemble. */
function bandDays({ outcome }: Trial): number {
  const band = outcome.ok ? outcome.result.days.forecastBand : undefined;
  return band ? band.lowMm.filter((value) => !Number.isNaN(value)).length : 0;
}

function bandLine(trial: Trial, healthy: Trial): readonly string[] {
  const [now, before] = [bandDays(trial), bandDays(healthy)];
  if (!trial.outcome.ok || now === before) return [];
  return [`The band holds the spread of the forecasts on ${now} of ${before} days; ETo does not change.`];
}

function expectTotal(subject: Subject, trial: Trial): void {
  expect(sentencesOf(trial).join(' ')).toContain(subject.toldAs ?? subject.name);
  expect(trial.kept.get(subject.source ?? '') ?? []).toEqual([]);
}

describe.each(SUBJECTS)('$name', (subject) => {
  let healthy: Awaited<ReturnType<typeof healthyRuns>>;
  const cells: Cell[] = [];

  beforeAll(async () => {
    healthy = await healthyRuns(subject);
  });

  test('without a fault gives every day it is asked for', () => {
    for (const trial of [healthy.alone, healthy.beside]) if (trial) expectSound(trial);
    expect(healthy.beside.outcome.ok).toBe(true);
    sections.push({
      subject,
      alone: healthy.alone && { said: sentencesOf(healthy.alone), days: daysText(healthy.alone) },
      beside: { said: sentencesOf(healthy.beside), days: daysText(healthy.beside) },
      cells,
    });
  });

  test.each(FAULTS)('$name: told, never invented, nothing faulty kept, one end', async (fault) => {
    const plant = fault.plant(subject);
    if (typeof plant === 'string') cells.push({ fault: fault.name, doesNotApply: plant });
    else cells.push(await cellOf(fault, plant));
  });

  async function cellOf(fault: NamedFault, plant: Plant): Promise<Cell> {
    const { request, alone, source } = subject;
    const wholeDays = typeof subject.halfADay === 'string';
    const trials = [];
    for (const [sound, asked] of [
      [healthy.alone, alone ? { ...request, sources: [alone] } : undefined],
      [healthy.beside, request],
    ] as const) {
      if (!sound || !asked) {
        trials.push(undefined);
        continue;
      }
      const trial = await tryOut(server, subject, asked, plant);
      expectSound(trial);
      expectTold(trial, sound);
      expectNothingFaultyKept(trial, sound, fault.isTotal || wholeDays ? 0 : 0.5);
      if (fault.isTotal) expectTotal(subject, trial);
      if (plant.wire.kind === 'padded' && trial.outcome.ok && sound.outcome.ok)
        expect(trial.outcome.result.days).toEqual(sound.outcome.result.days);
      trials.push({
        said: said(trial, sound),
        days: daysText(trial),
        kept: source ? keptText(trial, source) : '–',
        trial,
      });
    }
    const [first, second] = trials;
    if (fault.isTotal && source && first) expect(first.trial.outcome.ok).toBe(false);
    expect(second?.trial.outcome.ok).toBe(true);
    return { fault: fault.name, alone: first, beside: second };
  }
});

test('docs/reliability.md says what these runs did', () => {
  const text = documentOf(sections);
  if (process.env.UPDATE_RELIABILITY === '1') writeFileSync(DOCUMENT, text);
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
});
