import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../src/share/file-name';
import { sampleResult, simulatedResult } from './sample-result';

function nameAt(latitudeDeg: number, longitudeDeg: number): string {
  const result = sampleResult();
  return exportFileName({ ...result, request: { ...result.request, latitudeDeg, longitudeDeg } }, 'csv');
}

describe('the name of an exported file', () => {
  test('says where and when, with the sides of the equator and of Greenwich', () => {
    expect(nameAt(-22.725, -47.6476)).toBe('EVAonline_22.7250S_47.6476W_2024-02-28_2024-03-01.csv');
    expect(nameAt(52.1, 5.18)).toBe('EVAonline_52.1000N_5.1800E_2024-02-28_2024-03-01.csv');
  });

  test('has no minus at 0', () => {
    expect(nameAt(-0, -0.00001)).toBe('EVAonline_0.0000N_0.0000E_2024-02-28_2024-03-01.csv');
  });

  test('says that the climate is simulated', () => {
    expect(exportFileName(simulatedResult(), 'json')).toBe(
      'EVAonline_0.0000N_47.6476W_2024-02-28_2024-03-01_simulated.json',
    );
  });

  test('says the language of the words and numbers inside, where the format has any', () => {
    expect(exportFileName(sampleResult(), 'xlsx', 'pt-BR')).toBe(
      'EVAonline_0.0000N_47.6476W_2024-02-28_2024-03-01_pt-BR.xlsx',
    );
  });
});
