import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';

/** A text that would be more than text wherever it is not escaped. */
export const EVIL = `"'></script><script>hit()</script><img src=x onerror=hit()>&amp;<!--`;

/** The document with its texts spoiled, numbers and names of fields as they are. */
function spoil<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => spoil(each)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each as unknown)])) as T;
  return (typeof value === 'string' ? value + EVIL : value) as T;
}

/** A document all of whose texts are hostile; words that the format has a fixed set of stay as they are. */
export function hostile(document: ReportDocument): ReportDocument {
  const bad = spoil(document);
  return {
    ...bad,
    command: document.command,
    verdict: document.verdict,
    scenarios: bad.scenarios.map((each, i) => ({
      ...each,
      verdict: document.scenarios[i]!.verdict,
      operations: { [EVIL]: 3 },
      outcomes: { [EVIL]: 1 },
    })),
    findings: bad.findings.map((each, i) => ({
      ...each,
      schedule: each.schedule && {
        ...each.schedule,
        rows: each.schedule.rows.map((row, at) => ({
          ...row,
          mark: document.findings[i]!.schedule!.rows[at]!.mark,
        })),
        timeline: each.schedule.timeline && {
          ...each.schedule.timeline,
          sources: Object.fromEntries(each.schedule.rows.map(({ site }) => [site, `source ${EVIL}`])),
        },
      },
    })),
    parameters: { [EVIL]: [EVIL, { [EVIL]: EVIL }] },
  };
}
