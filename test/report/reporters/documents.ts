import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import { steppedDocument } from '../../../src/report/document/steppedDocument.ts';
import { stressDocument } from '../../../src/report/document/stressDocument.ts';
import type { SteppedFailure } from '../../../src/report/steppedReport.ts';
import { failure, report, scenario } from '../sample.ts';
import { campaignReport, scenarioReport } from '../steppedCampaignSample.ts';
import { deadlockFailure, raceFailure, refcountFailure } from '../steppedSample.ts';

const campaign = (failures: readonly SteppedFailure[]): ReportDocument =>
  steppedDocument(
    campaignReport({
      verdict: 'fail',
      scenarios: failures.map((found, i) =>
        scenarioReport({ name: `${found.scenario}-${i}`, failure: { ...found, scenario: `${found.scenario}-${i}` } }),
      ),
    }),
  );

/** What is written into names, messages and paths to break out of any format. */
export const HOSTILE =
  '</script><b>&amp; ]]> "quoted" \'single\'\n::error::gotcha\r\n%0A::add-mask::x | `code` <!-- \u0000\u0007\u001B[31m\u2028\uD800 ${x}';

/** Puts hostile text into every string a scenario or a finding can bring. */
const hostile = (): ReportDocument => {
  const finding = {
    ...failure.findings[0]!,
    title: HOSTILE,
    object: HOSTILE,
    site: `${HOSTILE}:7`,
    details: [HOSTILE],
  };
  const poisoned: SteppedFailure = {
    ...refcountFailure,
    scenario: HOSTILE,
    findings: [
      { ...refcountFailure.findings[0]!, title: HOSTILE, object: HOSTILE, site: `/${HOSTILE}:3`, details: [HOSTILE] },
    ],
    bugs: [HOSTILE],
    events: refcountFailure.events.map((event) => ({ ...event, text: HOSTILE, site: HOSTILE, address: HOSTILE })),
    folder: HOSTILE,
  };
  const stress = stressDocument(
    report({
      verdict: 'inconclusive',
      reason: HOSTILE,
      scenarios: [
        scenario(HOSTILE, {
          summary: HOSTILE,
          operations: { [HOSTILE]: 1 },
          unhooked: [HOSTILE],
          failure: {
            ...failure,
            scenario: HOSTILE,
            findings: [finding],
            replay: HOSTILE,
            folder: HOSTILE,
            stepped: poisoned,
          },
        }),
        scenario(`${HOSTILE} too`, {
          failure: { ...failure, scenario: `${HOSTILE} too`, findings: [finding], replay: HOSTILE },
        }),
      ],
    }),
    [HOSTILE],
  );
  return { ...stress, confidence: [HOSTILE] };
};

/** A document of each kind, by name. */
export const documents: readonly (readonly [name: string, document: ReportDocument])[] = [
  ['stress', stressDocument(report(), ['the cache is full'])],
  ['fuzz', campaign([refcountFailure, deadlockFailure, raceFailure])],
  ['clean', steppedDocument(campaignReport())],
  [
    'inconclusive',
    steppedDocument(
      campaignReport({ verdict: 'inconclusive', reason: 'no time was left for storm', scenarios: [scenarioReport()] }),
    ),
  ],
  ['hostile', hostile()],
];

export const documentNamed = (wanted: string): ReportDocument => documents.find(([name]) => name === wanted)![1];
