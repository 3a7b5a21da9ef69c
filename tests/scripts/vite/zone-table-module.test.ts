import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asEsModule } from '../../../scripts/vite/zone-table-module';

test('turns the installed zone table into an ES module that gives the same function', async () => {
  const code = asEsModule(readFileSync('node_modules/@photostructure/tz-lookup/tz.js', 'utf8'));
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { default: lookUp } = (await import(/* @vite-ignore */ address)) as {
    default: (lat: number, lon: number) => string;
  };
  expect(lookUp(-22.725, -47.6476)).toBe('America/Sao_Paulo');
});

test('throws when the package has another form, rather than ship the table twice unseen', () => {
  expect(() => asEsModule('export default function () {}')).toThrow('tz-lookup');
});
