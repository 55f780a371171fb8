import { findingsOf, operationsOf } from './stressReport.js';
export const STRESS_FORMAT = 'pagetorture-stress/1';
/**
 * A whole run as plain JSON. Within a format number fields are only added, never changed or taken away. The
 * flight recorder is not part of it, see the failure's folder.
 */
export function stressJson(report) {
  const { header, scenarios } = report;
  return {
    format: STRESS_FORMAT,
    verdict: report.verdict,
    reason: report.reason ?? null,
    interrupted: report.interrupted ?? null,
    environment: header.environment,
    parameters: { ...header.parameters, epochMs: header.parameters.epochMs ?? null },
    bugs: header.parameters.bugs.map((bug, i) => ({ bug, title: header.bugTitles[i] ?? null })),
    seconds: report.seconds,
    operations: scenarios.reduce((sum, scenario) => sum + operationsOf(scenario), 0),
    epochs: scenarios.reduce((sum, { epochs }) => sum + epochs, 0),
    findings: scenarios.reduce((sum, scenario) => sum + findingsOf(scenario).length, 0),
    scenarios: scenarios.map(({ failure, ...scenario }) => ({
      ...scenario,
      findings: failure?.findings.map((finding) => ({ ...finding, site: finding.site ?? null })) ?? [],
      failure: failure ? failureJson(failure) : null,
    })),
    lockStatistics: report.lockStatistics,
  };
}
const failureJson = ({ epoch, seed, cpus, replay, folder, stepped }) => ({
  epoch,
  seed,
  cpus,
  replay,
  folder: folder ?? null,
  stepped: stepped
    ? { token: stepped.token, oracle: stepped.findings[0]?.oracle ?? null, shrink: stepped.shrink ?? null }
    : null,
});
//# sourceMappingURL=stressJson.js.map
