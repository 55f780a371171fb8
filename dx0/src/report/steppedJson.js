export const STEPPED_FORMAT = 'pagetorture-stepped/1';
/** A whole stepped campaign as plain JSON. Within a format number fields are only added, never changed or taken away. */
export function steppedJson(report) {
  const { header, scenarios } = report;
  return {
    format: STEPPED_FORMAT,
    verdict: report.verdict,
    reason: report.reason ?? null,
    interrupted: report.interrupted ?? null,
    environment: header.environment,
    parameters: header.parameters,
    bugs: header.parameters.bugs.map((bug, i) => ({ bug, title: header.bugTitles[i] ?? null })),
    seconds: report.seconds,
    executions: scenarios.reduce((sum, { executions }) => sum + executions, 0),
    scenarios: scenarios.map(({ failure, inconclusive, ...scenario }) => ({
      ...scenario,
      inconclusive: inconclusive ?? null,
      failure: failure ?? null,
    })),
  };
}
//# sourceMappingURL=steppedJson.js.map
