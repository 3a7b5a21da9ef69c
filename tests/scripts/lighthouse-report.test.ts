import { expect, test } from 'vitest';
import { type LighthouseReport, lighthouseSummary, openAudits } from '../../scripts/lighthouse-report';

function report(score: number, lcpMs: number): LighthouseReport {
  const audit = (title: string, of: number | null, numericValue?: number) => ({
    title,
    score: of,
    scoreDisplayMode: 'numeric',
    ...(numericValue === undefined ? {} : { numericValue }),
  });
  return {
    categories: {
      performance: {
        title: 'Performance',
        score,
        auditRefs: [
          { id: 'largest-contentful-paint', weight: 25 },
          { id: 'advice', weight: 0 },
          { id: 'not-applicable', weight: 10 },
        ],
      },
    },
    audits: {
      'largest-contentful-paint': audit('Largest Contentful Paint', score, lcpMs),
      advice: audit('Some advice', 0.5),
      'not-applicable': audit('Not for this page', null),
      'of-no-category': audit('Of no category', 0),
    },
  };
}

const REPORTS = [report(0.98, 1500), report(1, 1200), report(0.9, 2400)];

test('gives the middle of the runs, not their mean, and each run beside it', () => {
  const summary = lighthouseSummary(REPORTS);
  expect(summary).toMatch(/^Performance +98$/m);
  expect(summary).toMatch(/^Largest Contentful Paint +1500 ms +\(1500 1200 2400\)$/m);
});

test('names the audits below full marks, heaviest first, without those that do not apply', () => {
  expect(openAudits(REPORTS).map(({ id }) => id)).toEqual(['largest-contentful-paint', 'advice']);
  expect(openAudits([report(1, 900)]).map(({ id }) => id)).toEqual(['advice']);
});
