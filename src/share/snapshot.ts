/**
 * A result as bytes and back (docs/result-format.md, "Snapshot"). Numbers are rounded as snapshot-layout.ts says; what is
 * read passes the schema of every result from outside, so that bytes which someone made by hand show nothing or a result.
 */
import * as v from 'valibot';
import { fail, ok, type Result } from '../domain/result';
import type { RunResult } from '../protocol';
import { method } from '../schema/method';
import { isConsistent, parseRunResult } from '../schema/result';
import { BrokenBytes, ByteReader, ByteWriter } from './bytes';
import { readColumn, type Steps, writeColumn } from './snapshot-column';
import { type CodeColumn, columnsFact, columnsFactOf, walkDays } from './snapshot-days';
import { packFacts, unpackFacts } from './snapshot-facts';
import { MAX_DAYS } from './snapshot-layout';

/** Why there is no result in a link. */
export type SnapshotProblem =
  /** Not whole, changed on its way, or never made by this app. */
  | { readonly code: 'broken' }
  /** Made by a version of the app that packs results in another way. */
  | { readonly code: 'unknown-version' };

/** Why a result has no such link: it has more than `MAX_DAYS` days. */
export interface PackProblem {
  readonly code: 'too-long';
}

const looseFacts = v.looseObject({ columns: columnsFact, method });

/** The bytes of a result, within the bounds of what is read. */
export function encodeSnapshot(result: RunResult): Result<Uint8Array<ArrayBuffer>, PackProblem> {
  const length = result.days.et0Mm.length;
  if (length > MAX_DAYS) return fail({ code: 'too-long' });
  const out = new ByteWriter();
  const packed = packFacts(factsOf(result));
  out.varint(packed.length);
  out.bytes(packed);
  out.varint(length);
  // Read back at once: both ends must foretell from the same, rounded numbers.
  const facts = v.parse(looseFacts, unpackFacts(packed));
  walkDays(columnWriter(out), facts.columns, facts.method.weights, result.days);
  return ok(out.finish());
}

/** The result of bytes. Never throws, whatever it is given. */
export function decodeSnapshot(bytes: Uint8Array): Result<RunResult, SnapshotProblem> {
  try {
    const result = readResult(new ByteReader(bytes));
    return result ? ok(result) : fail({ code: 'broken' });
  } catch (error) {
    if (error instanceof BrokenBytes) return fail({ code: 'broken' });
    throw error;
  }
}

function readResult(bytes: ByteReader): RunResult | undefined {
  const facts = v.safeParse(looseFacts, unpackFacts(bytes.bytes(bytes.varint())));
  const length = bytes.varint();
  if (!facts.success || length < 1 || length > MAX_DAYS) return undefined;
  const { columns, ...rest } = facts.output;
  const days = walkDays(columnReader(bytes, length), columns, facts.output.method.weights);
  bytes.end();
  const result = parseRunResult({ ...rest, version: 1, days });
  return result && isConsistent(result) ? result : undefined;
}

/** In the order that the phrases of the format know. */
function factsOf({ appVersion, computedAt, request, site, method, sources, warnings, days }: RunResult) {
  const { latitudeDeg, longitudeDeg, elevationM, ...asked } = request;
  return {
    appVersion,
    computedAt,
    request: { latitudeDeg, longitudeDeg, ...(elevationM !== undefined && { elevationM }), ...asked },
    site,
    method,
    sources,
    warnings,
    columns: columnsFactOf(days),
  };
}

function columnWriter(out: ByteWriter): CodeColumn {
  const earlier: Steps[] = [];
  return (given, stepsPerUnit, expected = () => 0) => {
    const steps = Float64Array.from(
      given ?? [],
      (value, i) => Math.round((value - known(expected(i))) * stepsPerUnit) + 0,
    );
    writeColumn(out, steps, earlier);
    earlier.push(steps);
    return valuesOf(steps, stepsPerUnit, expected);
  };
}

function columnReader(bytes: ByteReader, length: number): CodeColumn {
  const earlier: Steps[] = [];
  return (_, stepsPerUnit, expected = () => 0) => {
    const steps = readColumn(bytes, length, earlier);
    earlier.push(steps);
    return valuesOf(steps, stepsPerUnit, expected);
  };
}

/** A day that nothing is foretold of is told whole. */
function known(expected: number): number {
  return Number.isNaN(expected) ? 0 : expected;
}

function valuesOf(steps: Steps, stepsPerUnit: number, expected: (index: number) => number): Float64Array {
  return steps.map((step, i) => known(expected(i)) + step / stepsPerUnit);
}
