import { expect, test } from 'vitest';
import { assertNever, fail, ok } from '../../src/domain/result';

test('a success carries its value and a failure its error', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(fail({ code: 'no-data' })).toEqual({ ok: false, error: { code: 'no-data' } });
});

test('an unhandled case throws and names itself', () => {
  expect(() => assertNever({ code: 'new-case' } as never)).toThrow('new-case');
});
