import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import { sarifLog } from '../../../src/report/reporters/sarif/sarifLog.ts';
import { documentNamed, documents } from './documents.ts';

const root = join(import.meta.dirname, '../../..');
const file = join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Of draft 4 it uses nothing that later drafts read otherwise.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
(formats as unknown as (of: Ajv) => void)(ajv);
const validate = ajv.compile(schema);

interface Place {
  executionOrder: number;
  location: { message: { text: string }; physicalLocation?: { artifactLocation: { uri: string }; region: object } };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  partialFingerprints: object;
  locations: { physicalLocation?: { artifactLocation: { uri: string } } }[];
  codeFlows?: { threadFlows: { id: string; locations: Place[] }[] }[];
}

const logOf = (document: ReportDocument) =>
  JSON.parse(JSON.stringify(sarifLog(document))) as {
    runs: [{ results: Result[]; tool: { driver: { rules: { id: string }[] } } }];
  };

test.each(documents)('%s: valid by the schema of SARIF 2.1.0', (_name, document) => {
  validate(logOf(document));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema finds what is wrong', () => {
  const { runs } = logOf(documentNamed('fuzz'));
  expect(validate({ version: '2.1.0', runs: [{ ...runs[0], tool: {} }] })).toBe(false);
  expect(
    validate({ version: '2.1.0', runs: [{ ...runs[0], results: [{ ...runs[0].results[0], level: 'bad' }] }] }),
  ).toBe(false);
});

test('a result for each finding, of its rule', () => {
  const [run] = logOf(documentNamed('fuzz')).runs;
  const { findings } = documentNamed('fuzz');
  expect(run.results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
    findings.map(({ fingerprint }) => ({ 'pagetorture/v1': fingerprint })),
  );
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
});

test('a thread flow for each CPU, the steps in their order', () => {
  const [flow] = logOf(documentNamed('fuzz')).runs[0].results[0]!.codeFlows!;
  expect(flow!.threadFlows.map(({ id }) => id)).toEqual(['CPU0', 'CPU1', 'CPU2']);
  const places = flow!.threadFlows.flatMap(({ locations }) => locations);
  const inOrder = places.toSorted((a, b) => a.executionOrder - b.executionOrder);
  expect(inOrder.map(({ location }) => location.message.text.replace(/;.*/, ''))).toEqual(
    documentNamed('fuzz').findings[0]!.schedule!.rows.map(({ step, text }) => `step ${step}: ${text}`),
  );
  const culprit = inOrder[7]!.location;
  expect(culprit.message.text).toContain('culprit');
  expect(culprit.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'src/mm/page/refcount.ts' },
    region: { startLine: 25 },
  });
});

test('of free-running CPUs the last accesses are shown', () => {
  const [flow] = logOf(documentNamed('stress')).runs[0].results[0]!.codeFlows!;
  expect(flow!.threadFlows.map(({ locations }) => locations.length)).toEqual([32, 3]);
});

test('names of files are references of URIs, whatever is in them', () => {
  const uris = logOf(documentNamed('hostile')).runs[0].results.map(
    ({ locations }) => locations[0]!.physicalLocation!.artifactLocation.uri,
  );
  for (const uri of uris) {
    expect(uri).toMatch(/^[\w%./!~*'():-]+$/);
    expect(decodeURIComponent(uri)).toContain('</script>');
  }
});
