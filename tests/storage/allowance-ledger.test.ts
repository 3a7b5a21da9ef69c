import { beforeEach, describe, expect, test } from 'vitest';
import { charged, unusedLane } from '../../src/storage/allowance';
import { createAllowanceLedger } from '../../src/storage/allowance-ledger';
import { createDatabaseProvider } from '../../src/storage/connection';
import { browserWithoutStorage, freshBrowser, openOrThrow, refuseAllPuts } from './browser-storage';

/** 2024-05-10T13:20:00Z */
const NOW = Date.UTC(2024, 4, 10, 13, 20);

beforeEach(freshBrowser);

const ledgerOfTab = () => createAllowanceLedger(createDatabaseProvider());

describe('the ledger of allowances', () => {
  test('begins with nothing used', async () => {
    expect(await ledgerOfTab().read('open-meteo')).toEqual(unusedLane('open-meteo'));
  });

  test('is shared by tabs and reloads, each lane for itself', async () => {
    await ledgerOfTab().update('open-meteo', (use) => charged(use, { at: NOW, weight: 26.1 }));
    expect(await ledgerOfTab().read('open-meteo')).toEqual({
      lane: 'open-meteo',
      lastAt: NOW,
      recent: [{ at: NOW, weight: 26.1 }],
      hourWeight: 26.1,
      dayWeight: 26.1,
    });
    expect(await ledgerOfTab().read('nws')).toEqual(unusedLane('nws'));
  });

  test('loses no charge of two tabs at once', async () => {
    const tabs = [ledgerOfTab(), ledgerOfTab()];
    const charges = Array.from({ length: 20 }, (_, i) => ({ at: NOW + i, weight: 1 }));
    await Promise.all(charges.map((one, i) => tabs[i % 2]?.update('open-meteo', (use) => charged(use, one))));
    expect((await ledgerOfTab().read('open-meteo')).hourWeight).toBe(20);
  });

  test.each([
    ['has a weight that is no number', { hourWeight: 'many' }],
    ['has a negative weight', { dayWeight: -5 }],
    ['has no charges', { recent: null }],
    ['has no end', { lastAt: Number.POSITIVE_INFINITY }],
  ])('takes a record that %s for none, and writes over it', async (_, damage) => {
    const database = await openOrThrow();
    await database.put('allowances', Object.assign({}, unusedLane('open-meteo'), damage));
    const ledger = ledgerOfTab();
    expect(await ledger.read('open-meteo')).toEqual(unusedLane('open-meteo'));
    await ledger.update('open-meteo', (use) => charged(use, { at: NOW, weight: 2 }));
    expect((await ledgerOfTab().read('open-meteo')).dayWeight).toBe(2);
  });

  test('is kept in memory by a tab without storage', async () => {
    browserWithoutStorage();
    const ledger = ledgerOfTab();
    await ledger.update('open-meteo', (use) => charged(use, { at: NOW, weight: 2 }));
    expect((await ledger.read('open-meteo')).hourWeight).toBe(2);
  });

  test('counts on in memory when the disk is full', async () => {
    const ledger = ledgerOfTab();
    await ledger.update('open-meteo', (use) => charged(use, { at: NOW, weight: 2 }));
    refuseAllPuts();
    await ledger.update('open-meteo', (use) => charged(use, { at: NOW + 1, weight: 3 }));
    expect((await ledger.read('open-meteo')).hourWeight).toBe(5);
  });
});
