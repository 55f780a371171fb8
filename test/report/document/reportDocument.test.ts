import { expect, test } from 'vitest';
import { steppedDocument } from '../../../src/report/document/steppedDocument.ts';
import { stressDocument } from '../../../src/report/document/stressDocument.ts';
import { ANY_EXECUTIONS } from '../../../src/report/fuzzReport.ts';
import { failure, report, scenario } from '../sample.ts';
import { campaignReport, parameters, scenarioReport } from '../steppedCampaignSample.ts';
import { deadlockFailure, livelockFailure, raceFailure, refcountFailure } from '../steppedSample.ts';
import { schemaErrors } from './documentSchema.ts';

test('a stress run: its schema, nothing lost on the way through JSON', () => {
  const document = stressDocument(report(), ['a warning']);
  expect(schemaErrors(document)).toEqual([]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(document).toMatchObject({
    command: 'stress',
    verdict: 'fail',
    started: '2026-11-21T00:00:00.000Z',
    ended: '2026-11-21T00:00:20.060Z',
    warnings: ['a warning'],
    totals: { scenarios: 2, operations: 2_469_134, epochs: 38, executions: 0, findings: 1 },
    bugs: [{ bug: 'G1', title: 'isolation ignores a failed tryget', findings: ['0badcafe'] }],
  });
  expect(document.scenarios.map(({ verdict, findings }) => [verdict, findings])).toEqual([
    ['fail', ['0badcafe']],
    ['pass', []],
  ]);
});

test('a finding of free-running CPUs: those found with it, the recorder, the CPUs', () => {
  const [finding] = stressDocument(report()).findings;
  expect(finding).toMatchObject({ id: '0badcafe', mode: 'free-running', oracle: 'I1', token: null, schedule: null });
  expect(finding!.also.map(({ oracle }) => oracle)).toEqual(['I8']);
  expect(finding!.recorder!.total).toBe(35);
  expect(finding!.recorder!.rows[1]).toMatchObject({ word: 'page[7].refcount', before: 2, after: 3 });
  expect(finding!.cpus[0]!.waitsFor).toMatchObject({ object: 'node[0].lruLock', sinceStep: null });
});

test('a finding of free-running CPUs that can be stepped has a token, and replays with it', () => {
  const stepped = stressDocument(
    report({ scenarios: [scenario('put-isolate', { failure: { ...failure, stepped: refcountFailure } })] }),
  );
  expect(schemaErrors(stepped)).toEqual([]);
  const [finding] = stepped.findings;
  expect(finding).toMatchObject({ token: refcountFailure.token, replay: refcountFailure.replay });
  expect(finding!.schedule!.rows).toHaveLength(14);
});

test('a scenario of which no epoch ended is open', () => {
  const document = stressDocument(report({ scenarios: [scenario('storm', { epochs: 0 })], verdict: 'inconclusive' }));
  expect(document.scenarios[0]).toMatchObject({ verdict: 'open', reason: 'no epoch came to its end' });
});

test.each([
  ['refcount', refcountFailure],
  ['deadlock', deadlockFailure],
  ['race', raceFailure],
  ['livelock', livelockFailure],
])('a stepped finding: %s', (_, found) => {
  const document = steppedDocument(
    campaignReport({
      verdict: 'fail',
      scenarios: [scenarioReport({ name: found.scenario, failure: found, confidence: [] })],
    }),
  );
  expect(schemaErrors(document)).toEqual([]);
  expect(document.findings[0]!.schedule!.rows.map(({ text }) => text)).toEqual(found.events.map(({ text }) => text));
});

test('rows of a schedule say which operation they are part of, what is to blame, and what happens to locks', () => {
  const rowsOf = (found: typeof refcountFailure) =>
    steppedDocument(campaignReport({ scenarios: [scenarioReport({ failure: found })] })).findings[0]!.schedule!.rows;
  const rows = rowsOf(refcountFailure);
  expect(rows[7]).toMatchObject({ mark: 'culprit', operation: 'pinPage', before: 2, after: 3, notes: [] });
  expect(rows[11]).toMatchObject({ operation: 'isolateLruPage', notes: ['begins isolateLruPage', 'preempted'] });
  expect(rows[13]).toMatchObject({ mark: 'violation', weight: 1000 });
  expect(rows[0]).toMatchObject({ word: null, before: null, notes: ['begins migratePages'] });
  expect(rowsOf(deadlockFailure)[1]!.notes).toEqual(['takes node[0].lruLock', 'preempted']);
});

test('a campaign: what time allows has no number, scenarios are verified, open or clean', () => {
  const document = steppedDocument(
    campaignReport({
      header: {
        ...campaignReport().header,
        parameters: { ...parameters, command: 'verify', executions: ANY_EXECUTIONS },
      },
      scenarios: [
        scenarioReport({ name: 'a', verified: true }),
        scenarioReport({ name: 'b', coverage: [{ seconds: 1, executions: 10, classes: 3 }] }),
        scenarioReport({ name: 'c', inconclusive: 'a loop without scheduling points' }),
      ],
    }),
  );
  expect(schemaErrors(document)).toEqual([]);
  expect(document.parameters['executions']).toBeNull();
  expect(document.scenarios.map(({ verdict }) => verdict)).toEqual(['verified', 'open', 'open']);
  expect(document.scenarios[1]!.coverage).toHaveLength(1);
  expect(document.confidence[0]).toMatch(/^a: 10,000 clean/);
});

test('two findings of one cause have ids of their own', () => {
  const twice = steppedDocument(
    campaignReport({
      scenarios: ['a', 'b'].map((name) => scenarioReport({ name, failure: { ...raceFailure, scenario: name } })),
    }),
  );
  expect(twice.findings.map(({ id }) => id)).toEqual(['ace0ace0', 'ace0ace0-2']);
  expect(twice.scenarios.map(({ findings }) => findings)).toEqual([['ace0ace0'], ['ace0ace0-2']]);
});

test('the schema refuses what is no document', () => {
  const document = stressDocument(report());
  expect(schemaErrors({ ...document, format: 'pagetorture-report/2' })).not.toEqual([]);
  expect(schemaErrors({ ...document, more: 1 })).toEqual([' must NOT have additional properties']);
  expect(schemaErrors({ ...document, reason: undefined })).toEqual([" must have required property 'reason'"]);
});
