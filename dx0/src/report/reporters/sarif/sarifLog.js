import { findingPlace } from '../../document/findingPlace.js';
import { codeFlow } from './codeFlow.js';
import { sarifLocation } from './sarifLocation.js';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** A run as SARIF 2.1.0 (OASIS): one result a finding, with a code flow whose threads are the CPUs. */
export function sarifLog(document) {
  const { findings, environment, started, ended, commandLine, verdict, warnings, reason } = document;
  const rules = [...new Set(findings.map(({ oracle }) => oracle))].toSorted();
  const notes = [
    ...(verdict === 'inconclusive' ? [`inconclusive: ${reason ?? 'nothing can be said'}`] : []),
    ...warnings,
  ];
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pagetorture',
            version: environment.version,
            rules: rules.map((id) => ({ id, shortDescription: { text: `oracle ${id}` } })),
          },
        },
        invocations: [
          {
            ...(commandLine !== null && { commandLine }),
            startTimeUtc: started,
            endTimeUtc: ended,
            executionSuccessful: verdict !== 'inconclusive',
            toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'the folder that file names are relative to' } } },
        results: findings.map((finding) => resultOf(finding, rules)),
        properties: { format: document.format, command: document.command, verdict },
      },
    ],
  };
}
function resultOf(finding, rules) {
  const { oracle, message, object, scenario, fingerprint, id, token, replay, times, also, details } = finding;
  const flow = codeFlow(finding);
  const why = finding.schedule?.why?.sentence;
  return {
    ruleId: oracle,
    ruleIndex: rules.indexOf(oracle),
    level: 'error',
    kind: 'fail',
    message: {
      text: [
        `${message} (scenario ${scenario})`,
        ...(why === undefined ? [] : [`Why: ${why}.`]),
        ...details,
        ...also.map((other) => `Besides: ${other.oracle} ${other.message}`),
        `Replay: ${replay}`,
      ].join('\n'),
    },
    locations: [{ ...sarifLocation(findingPlace(finding)), logicalLocations: [{ name: object, kind: 'object' }] }],
    partialFingerprints: { 'pagetorture/v1': fingerprint },
    occurrenceCount: times,
    ...(flow && { codeFlows: [flow] }),
    properties: { id, scenario, replay, ...(token !== null && { token }) },
  };
}
//# sourceMappingURL=sarifLog.js.map
