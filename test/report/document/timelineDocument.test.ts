import { expect, test } from 'vitest';
import { steppedDocument } from '../../../src/report/document/steppedDocument.ts';
import { syntheticFailure } from '../html/syntheticFailure.ts';
import { campaignReport, scenarioReport } from '../steppedCampaignSample.ts';
import { schemaErrors } from './documentSchema.ts';

const documentOf = (steps: number) =>
  steppedDocument(
    campaignReport({ scenarios: [scenarioReport({ failure: syntheticFailure(steps) })], verdict: 'fail' }),
  );

test('a timeline in the document: its schema, with null for what is not known', () => {
  const document = documentOf(40);
  expect(schemaErrors(document)).toEqual([]);
  const { timeline } = document.findings[0]!.schedule!;
  expect(timeline!.cpuLooks).toEqual([
    { state: 'ready', waitsFor: null },
    { state: 'spinning', waitsFor: 'node[0].lruLock' },
    { state: 'asleep', waitsFor: 'page[7]' },
  ]);
  expect(timeline!.changes[0]).toMatchObject({ step: 1, cpus: [] });
  expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
});

test('a schedule of 5,000 steps is a document of a few MB at most', () => {
  expect(JSON.stringify(documentOf(5000).findings[0]!.schedule!.timeline).length).toBeLessThan(500_000);
  expect(JSON.stringify(documentOf(5000)).length).toBeLessThan(3_000_000);
});
