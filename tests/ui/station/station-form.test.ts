import { expect, test } from 'vitest';
import { nameFromFile, readStationForm } from '../../../src/ui/station/station-form';

const FORM = { name: ' Areão ', latitude: '-22,7', longitude: '47°38′24″ W', elevation: '546' };

test('a form is a station’s name and place', () => {
  expect(readStationForm(FORM)).toEqual({
    ok: true,
    value: { name: 'Areão', latitudeDeg: -22.7, longitudeDeg: expect.closeTo(-47.64, 9), elevationM: 546 },
  });
});

test('every field that is missing is named', () => {
  expect(readStationForm({ name: ' ', latitude: '', longitude: '', elevation: '' })).toEqual({
    ok: false,
    error: { name: 'nameMissing', latitude: 'empty', longitude: 'empty', elevation: 'elevationInvalid' },
  });
});

test.each(['abc', '9001', '-501'])('an elevation of %s is refused', (elevation) => {
  expect(readStationForm({ ...FORM, elevation })).toEqual({ ok: false, error: { elevation: 'elevationInvalid' } });
});

test.each([
  ['dados_areao_2020.csv', 'dados areao 2020'],
  ['station.final.txt', 'station.final'],
  ['no ending', 'no ending'],
])('the file %s gives the name %s', (file, name) => {
  expect(nameFromFile(file)).toBe(name);
});
