/**
 * The accuracy at places that the fitting never saw, in a form that runs in seconds: three sites, each estimated by a
 * model of the other eleven. The full figures: npm run evaluate -- --cross-validate.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedSite, loadSite } from '../../scripts/calibration/sites';
import { modelEstimate } from '../../scripts/evaluate/estimates';
import { normalOf } from '../../scripts/evaluate/normal';
import { rawEt0 } from '../../scripts/evaluate/raw';
import { runEvaluate } from '../../scripts/evaluate/run';
import { windowFigures } from '../../scripts/evaluate/windows';
import { hasValidationData, VALIDATION_FOLDER, validationSites } from '../../scripts/validation-data';
import { fitPrepared } from '../../src/domain/calibration/fit-model';
import { prepareSite } from '../../src/domain/calibration/prepared';
import { REGION_SPEC } from '../../src/domain/calibration/spec';
import { meanSkill, skillOf } from '../../src/domain/skill';

/** One of the hardest, the farthest, and an ordinary one. */
const TESTED = ['Bom_Jesus_PI', 'Piracicaba_SP', 'Balsas_MA'];

describe.skipIf(!hasValidationData())('at sites that the fitting never saw', () => {
  let results: { loaded: LoadedSite; et0Mm: Float64Array }[];

  beforeAll(() => {
    const sites = validationSites().map((site) => loadSite(site));
    const prepared = sites.map((loaded) => ({ loaded, ready: prepareSite(loaded.training, REGION_SPEC) }));
    results = prepared
      .filter(({ loaded }) => TESTED.includes(loaded.site.name))
      .map(({ loaded }) => {
        const others = prepared.filter((one) => one.loaded !== loaded).map(({ ready }) => ready);
        return { loaded, et0Mm: modelEstimate(loaded, fitPrepared(others, REGION_SPEC)).et0Mm };
      });
  }, 60_000);

  test('the estimates reach KGE .88, R² .85, MAE .33 mm, RMSE .42 mm and a bias of 3 %', () => {
    const { kge, r2, maeMm, rmseMm, pbiasPct } = meanSkill(
      results.map(({ loaded, et0Mm }) => skillOf(et0Mm, loaded.all.referenceMm)),
    );
    expect(kge).toBeGreaterThan(0.88);
    expect(r2).toBeGreaterThan(0.85);
    expect(maeMm).toBeLessThan(0.33);
    expect(rmseMm).toBeLessThan(0.42);
    expect(Math.abs(pbiasPct)).toBeLessThan(3);
  });

  test('the means of weeks and months are closer than the climatology and than each source', () => {
    for (const { loaded, et0Mm } of results) {
      const windows = windowFigures({
        referenceMm: loaded.all.referenceMm,
        estimateMm: et0Mm,
        normalMm: normalOf(loaded.all, null),
        raw: rawEt0(loaded),
      });
      for (const { rmse, climatologyRmse, rawRmse } of Object.values(windows)) {
        const others = [climatologyRmse, ...Object.values(rawRmse)];
        for (const other of others) expect(rmse).toBeLessThan(other ?? Number.NaN);
      }
    }
  });
});

describe.skipIf(!hasValidationData())('the command', () => {
  test('prints the figures of a site and the mean as JSON', () => {
    const args = ['--data', VALIDATION_FOLDER, '--mode', 'regional', '--site', 'Balsas_MA', '--json'];
    const { status, output, notes } = runEvaluate(args, '.');
    expect([status, notes]).toEqual([0, []]);
    const report = JSON.parse(output);
    expect(Object.keys(report)).toEqual(['mode', 'trainUntil', 'sites', 'mean']);
    const [site] = report.sites;
    expect(report.sites).toHaveLength(1);
    expect(site).toMatchObject({ site: 'Balsas_MA', calibrated: true, n: 7305 });
    const measures = ['r2', 'kge', 'nse', 'mae', 'rmse', 'pbias', 'coverage90', 'meanWidth', 'crps'];
    for (const measure of measures) expect(site[measure]).toBeTypeOf('number');
    expect(Object.keys(site.raw)).toEqual(['nasa-power', 'open-meteo-archive', 'open-meteo-et0']);
    expect(Object.keys(site.windows)).toEqual(['7', '30']);
    expect(report.mean.rmse).toBe(site.rmse);
  });

  test('tests a station on the years after its record only', () => {
    const args = [
      '--data',
      VALIDATION_FOLDER,
      '--mode',
      'local',
      '--train-until',
      '1991',
      '--site',
      'Balsas_MA',
      '--json',
    ];
    const report = JSON.parse(runEvaluate(args, '.').output);
    expect(report).toMatchObject({ mode: 'local', trainUntil: 1991 });
    // 1992–2010: 19 years, five of them leap years.
    expect(report.sites[0].n).toBe(19 * 365 + 5);
    expect(report.sites[0].notes.join()).toContain('two-parameters, 365 days');
  });

  test('leaves out Open-Meteo columns of another place, and says so', () => {
    const args = ['--data', VALIDATION_FOLDER, '--mode', 'regional', '--site', 'Formosa_do_Rio_Preto_BA', '--json'];
    const [site] = JSON.parse(runEvaluate(args, '.').output).sites;
    expect(site.raw['open-meteo-archive']).toBeNull();
    expect(site.notes.join()).toContain('another place');
  });

  test('knows columns of another place by their temperature where the list of sites says nothing', () => {
    const site = validationSites().find(({ name }) => name === 'Formosa_do_Rio_Preto_BA');
    if (!site) throw new Error('the site is not listed');
    expect(loadSite({ ...site, openMeteoQuality: '' }).isOpenMeteoElsewhere).toBe(true);
    const sound = validationSites().find(({ name }) => name === 'Balsas_MA');
    if (!sound) throw new Error('the site is not listed');
    expect(loadSite({ ...sound, openMeteoQuality: '' }).isOpenMeteoElsewhere).toBe(false);
  });
});

describe('the command line', () => {
  test.each([
    [['--mode', 'regional'], '--data needs a folder'],
    [['--data', '.', '--mode', 'global'], '--mode needs regional or local'],
    [['--data', '.', '--mode', 'local'], '--mode local needs --train-until'],
    [['--data', '.', '--mode', 'regional', '--train-until', 'now'], '--train-until needs a year'],
    [['--data', '.', '--mode', 'regional', '--fast'], '--fast'],
  ])('%j ends with status 2 and says what is wrong', (args, message) => {
    const { status, output, notes } = runEvaluate(args, '.');
    expect([status, output]).toEqual([2, '']);
    expect(notes.join('\n')).toContain(message);
  });

  test('a folder without sites ends with status 1', () => {
    const { status, output, notes } = runEvaluate(['--data', 'no-such-folder', '--mode', 'regional'], '/');
    expect([status, output]).toEqual([1, '']);
    expect(notes.join()).toContain('sites.csv');
  });

  test.skipIf(!hasValidationData())('a site that is not listed ends with status 1', () => {
    const { status, notes } = runEvaluate(['--data', VALIDATION_FOLDER, '--mode', 'regional', '--site', 'Oslo'], '.');
    expect(status).toBe(1);
    expect(notes.join()).toContain('Oslo');
  });

  test.skipIf(!hasValidationData())('a year after which no day is left to test ends with status 1', () => {
    const args = ['--data', VALIDATION_FOLDER, '--mode', 'regional', '--train-until', '2010', '--site', 'Balsas_MA'];
    const { status, output, notes } = runEvaluate(args, '.');
    expect([status, output]).toEqual([1, '']);
    expect(notes.join()).toContain('No day');
  });

  test('explains itself', () => {
    expect(runEvaluate(['--help'], '.').output).toContain('--train-until');
  });
});
