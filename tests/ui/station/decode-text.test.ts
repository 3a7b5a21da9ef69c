import { expect, test } from 'vitest';
import { decodeStationText } from '../../../src/ui/station/decode-text';

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;

test('text in UTF-8 is read as it is', () => {
  expect(decodeStationText(new TextEncoder().encode('Precipitação (°C)').buffer as ArrayBuffer)).toBe(
    'Precipitação (°C)',
  );
});

test('text that is not UTF-8 is read as Windows-1252: E7 is ç, B0 is °', () => {
  expect(decodeStationText(bytes(0x61, 0xe7, 0x20, 0xb0, 0x43))).toBe('aç °C');
});

test.each([
  ['little', bytes(0xff, 0xfe, 0x61, 0x00, 0xb0, 0x00)],
  ['big', bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xb0)],
])('UTF-16 with its mark is read with the %s end first', (_name, buffer) => {
  expect(decodeStationText(buffer)).toBe('a°');
});

test('the mark of UTF-8 is no part of the text', () => {
  expect(decodeStationText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
});

test('an empty file is an empty text', () => {
  expect(decodeStationText(bytes())).toBe('');
});
