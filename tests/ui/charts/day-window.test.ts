import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { createDayWindow, type DayWindow, zoomed } from '../../../src/ui/charts/day-window';
import { pressKey } from '../../../src/ui/charts/keys';
import { addMonths } from '../../../src/ui/charts/months';

const START = epochDayOf(2024, 1, 1);
const inRoot = (work: (window: DayWindow) => void, length = 100) =>
  createRoot((dispose) => {
    work(createDayWindow(START, length));
    dispose();
  });
const press = (window: DayWindow, key: string, shiftKey = false) =>
  pressKey({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false } as KeyboardEvent, window);

test('a zoom keeps what it is around where it was, and never leaves the days', () => {
  expect(zoomed([0, 100], 0.5, 20, [0, 100])).toEqual([10, 60]);
  expect(zoomed([0, 50], 2, 0, [0, 100])).toEqual([0, 100]);
  expect(zoomed([40, 60], 100, 50, [0, 100])).toEqual([0, 100]);
  expect(zoomed([0, 10], 0.01, 5, [0, 100])).toEqual([2.5, 7.5]);
});

test('arrows go by day, with Shift by week, the pages by month; they stop at the ends', () =>
  inRoot((window) => {
    const steps = [
      ['ArrowRight', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['PageDown', 31],
      ['PageDown', 60],
      ['PageUp', 31],
      ['End', 99],
      ['Home', 0],
    ] as const;
    for (const [key, index] of steps) {
      expect(press(window, key), key).toBe(true);
      expect(window.pointed(), key).toBe(index);
    }
    press(window, 'ArrowRight', true);
    expect(window.pointed()).toBe(7);
    expect(press(window, 'Tab')).toBe(false);
  }));

test('the window follows the day pointed at, and 0 shows all', () =>
  inRoot((window) => {
    window.show([START - 0.5, START + 9.5]);
    window.visit(50);
    expect(window.range()).toEqual([START + 40.5, START + 50.5]);
    window.pan(1000);
    expect(window.range()).toEqual([START + 89.5, START + 99.5]);
    expect(window.isWhole()).toBe(false);
    press(window, '0');
    expect(window.range()).toEqual([START - 0.5, START + 99.5]);
    press(window, '+');
    expect(window.range()[1] - window.range()[0]).toBeCloseTo(60, 9);
  }));

test('a month on from the 31st is the last of a shorter month', () => {
  expect(addMonths(epochDayOf(2024, 1, 31), 1)).toBe(epochDayOf(2024, 2, 29));
  expect(addMonths(epochDayOf(2024, 1, 31), -2)).toBe(epochDayOf(2023, 11, 30));
});
