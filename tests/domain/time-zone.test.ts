import { expect, test } from 'vitest';
import { isTimeZone } from '../../src/domain/time-zone';

test.each(['America/Sao_Paulo', 'UTC', 'Asia/Kolkata'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'America/Piracicaba', 'Mars/Olympus_Mons', 'a'.repeat(1000), '__proto__'])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
