import { stressDocument } from '../../../src/report/document/stressDocument.ts';
import { steppedDocument } from '../../../src/report/document/steppedDocument.ts';
import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import type { SteppedFailure } from '../../../src/report/steppedReport.ts';
import type { NamedLockStatistics } from '../../../src/report/stressReport.ts';
import { failure, report, scenario } from '../sample.ts';
import { campaignReport, scenarioReport } from '../steppedCampaignSample.ts';
import { deadlockFailure, raceFailure, refcountFailure } from '../steppedSample.ts';

/** A campaign of `fuzz` that found as many failures. */
export const campaignWith = (...failures: readonly SteppedFailure[]): ReportDocument =>
  steppedDocument(
    campaignReport({
      scenarios: failures.map((found, i) =>
        scenarioReport({
          name: i === 0 ? found.scenario : `${found.scenario}-${i}`,
          failure: found,
          coverage: Array.from({ length: 20 }, (_, at) => ({
            seconds: at / 4,
            executions: at * 500,
            classes: Math.round(500 * at * (1 - at / 45)),
          })),
        }),
      ),
      verdict: failures.length > 0 ? 'fail' : 'pass',
    }),
    failures.length > 0 ? ['the second warning of this run'] : [],
  );

const CLASSES = ['mmap_lock', 'page_lock', 'ptl', 'lru_lock', 'zone_lock', 'driver_lock', 'i_mmap_rwsem', 'slab_lock'];

const lockClass = (lockClassName: string, i: number): NamedLockStatistics => {
  const waitTotal = 2.5e9 / (i + 1);
  return {
    lockClass: lockClassName,
    acquisitions: 120_000 - 9000 * i,
    contended: 1800 - 190 * i,
    waitTotal,
    waitMax: 31e6 - 2e6 * i,
    waitP99: 27e6 - 2e6 * i,
    waitHistogram: Array.from({ length: 40 }, (_, bucket) =>
      bucket < 9 || bucket > 25 ? 0 : Math.round(900 * Math.exp(-((bucket - 16 + i) ** 2) / 9)),
    ),
    holdTotal: 3e9 / (i + 2),
    holdMax: 24e6,
    holdSamples: 900,
    sites: [
      {
        site: `src/mm/vm/someQuiteLongFolderName/aModuleWithALongName${i}.ts:${100 + i}`,
        acquisitions: 1000,
        contended: 700 - 50 * i,
        waitTotal: waitTotal * 0.7,
        waitMax: 1e6,
      },
      { site: `src/mm/f.ts:${i}`, acquisitions: 10, contended: 7, waitTotal: waitTotal * 0.3, waitMax: 1e6 },
    ],
  };
};

/** A stress run with everything that a report can show: contention of many classes, a finding with its schedule. */
export function fullDocument(stepped: SteppedFailure): ReportDocument {
  const names = ['put-isolate', 'migrate-pin', 'storm', 'offline-load', 'longterm-migrate'];
  const locks = CLASSES.map(lockClass);
  const scenarios = names.map((name, at) =>
    scenario(name, {
      ...(at === 0 && { failure: { ...failure, stepped } }),
      lockStatistics: locks.slice(at % 3).map((lock) => ({ ...lock, waitTotal: lock.waitTotal / (at + 2) })),
    }),
  );
  const free = stressDocument(report({ scenarios, lockStatistics: locks }));
  const { findings, scenarios: coveredScenarios } = campaignWith(refcountFailure, deadlockFailure, raceFailure);
  return {
    ...free,
    confidence: ['the same run misses a bug as frequent as this one with a probability below 0.02'],
    findings: [...free.findings, ...findings.slice(1)],
    scenarios: [...free.scenarios, ...coveredScenarios],
  };
}
