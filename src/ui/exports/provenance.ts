/** Where a result comes from and how it was made, as lines of text: for a sheet of a workbook and for a report. */
import { FAO56_SHORT } from '../../domain/reference-et/standards';
import type { ExportsText } from '../../i18n/exports';
import { formatCoordinates, formatNumber } from '../../i18n/format';
import { formatWithUnit } from '../../i18n/units';
import type { EpochMs, RunResult, SourceReport } from '../../protocol';
import type { ExportTable } from '../../share/export-table';
import { isSimulatedResult } from '../../share/result-days';
import { metaOf } from '../../sources/registry';
import { creditsOf } from '../components/Attributions';
import { calibrationFacts } from '../components/CalibrationLine';
import { ELEVATION_ORIGIN, FUSION } from '../components/Provenance';
import { sourceFailureText } from '../source-failure-text';
import { kindText, stationText } from '../source-words';
import { warningText } from '../warning-text';
import { isoPeriod, resultLink } from './result-link';

interface ProvenanceLine {
  readonly what: string;
  readonly value: string;
}

const WIDTHS = { what: 26, value: 60 };

/** The lines as a sheet. */
export function provenanceTable(t: ExportsText, result: RunResult): ExportTable {
  const lines = provenanceLines(t, result);
  return {
    name: t('exports.sheets.provenance'),
    rowCount: lines.length,
    columns: [
      { kind: 'text', header: t('exports.columns.what'), text: (row) => lines[row]?.what ?? '', width: WIDTHS.what },
      { kind: 'text', header: t('exports.columns.value'), text: (row) => lines[row]?.value ?? '', width: WIDTHS.value },
    ],
  };
}

/** Everything a reader needs to judge the numbers and to make them again. */
function provenanceLines(t: ExportsText, result: RunResult): readonly ProvenanceLine[] {
  const line = (what: string, value: string): ProvenanceLine => ({ what, value });
  return [
    ...(isSimulatedResult(result) ? [line(t('exports.columns.data'), t('results.simulated'))] : []),
    ...siteLines(t, result),
    ...methodLines(t, result),
    ...result.sources.flatMap((report) => sourceLines(t, report)),
    ...creditsOf(result).map((credit) =>
      line(
        t('exports.provenance.licence'),
        `${credit.text} (${credit.url}) · ${credit.licence} (${credit.licenceUrl})`,
      ),
    ),
    ...warningTexts(t, result).map((text) => line(t('exports.provenance.warning'), text)),
    line(t('exports.provenance.made'), madeWith(t, result)),
    line(t('exports.provenance.link'), resultLink(result)),
  ];
}

/** The version and the moment, in UTC. */
export function madeWith(t: ExportsText, { appVersion, computedAt }: RunResult): string {
  return t('exports.provenance.madeWith', { version: appVersion, date: utcText(computedAt) });
}

/** The method in one sentence. */
export function methodText(t: ExportsText, { method }: RunResult): string {
  return [t('results.equation'), t(`results.vapor.${method.vaporForm}`), t(FUSION[method.fusion])].join('; ');
}

/** The warnings in words; ages in them are counted from when the result was made. */
export function warningTexts(t: ExportsText, { warnings, computedAt }: RunResult): readonly string[] {
  return warnings.filter(({ code }) => code !== 'simulated').map((warning) => warningText(t, warning, computedAt));
}

/** `2026-11-23 20:49 UTC`: a file is read long after "3 hours ago". */
function utcText(at: EpochMs): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function siteLines(t: ExportsText, { site, request }: RunResult): readonly ProvenanceLine[] {
  const elevation = `${formatWithUnit('elevation', site.elevationM)}, ${t(ELEVATION_ORIGIN[site.elevationSource])}`;
  return [
    { what: t('exports.provenance.place'), value: formatCoordinates(site) },
    { what: t('exports.provenance.elevation'), value: elevation },
    { what: t('exports.provenance.timeZone'), value: site.timeZone ?? t('results.timeZoneUnknown') },
    { what: t('exports.provenance.period'), value: isoPeriod(request) },
  ];
}

function methodLines(t: ExportsText, result: RunResult): readonly ProvenanceLine[] {
  const { vaporForm, fusion } = result.method;
  const constants = {
    albedo: formatNumber(FAO56_SHORT.albedo, 2),
    sigma: `${formatNumber(FAO56_SHORT.stefanBoltzmann * 1e9, 3)}·10⁻⁹`,
  };
  return [
    { what: t('exports.provenance.equation'), value: t('results.equation') },
    { what: t('exports.provenance.constants'), value: t('exports.provenance.constantsText', constants) },
    { what: t('exports.provenance.vapour'), value: t(`results.vapor.${vaporForm}`) },
    { what: t('exports.provenance.sources'), value: t(FUSION[fusion]) },
    ...calibrationFacts(t, result).map(({ lead, detail }) => ({
      what: t('exports.provenance.calibration'),
      value: `${lead} ${detail}`,
    })),
  ];
}

function sourceLines(t: ExportsText, report: SourceReport): readonly ProvenanceLine[] {
  const meta = metaOf(report.id);
  const what = t('exports.provenance.source', meta.name);
  if (report.failure) return [{ what, value: sourceFailureText(t, { source: report.id, failure: report.failure }) }];
  const parts = [
    kindText(t, meta),
    t('sources.dayCount', report.dayCount, formatNumber(report.dayCount, 0)),
    t(`sources.dayDefinitions.${report.dayDefinition}`),
    ...(report.retrievedAt === null ? [] : [t('exports.provenance.retrieved', utcText(report.retrievedAt))]),
    ...(report.station ? [stationText(t, report.station)] : []),
  ];
  const request = { what: t('exports.provenance.request', meta.name), value: report.url ?? '' };
  return [{ what, value: parts.join('; ') }, ...(request.value.startsWith('https:') ? [request] : [])];
}
