import { expect, test } from 'vitest';
import { catalogueLines } from '../../src/report/catalogueLines.ts';
import { contentionTable } from '../../src/report/contentionTable.ts';
import { failureScreen } from '../../src/report/failureScreen.ts';
import { headerLines } from '../../src/report/headerLines.ts';
import { stressJson } from '../../src/report/stressJson.ts';
import { failure, header, locks, report } from './sample.ts';

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const golden = (name: string): string => `../golden/${name}`;

test('a finding of the noisy build', async () => {
  await expect(text(failureScreen(failure))).toMatchFileSnapshot(golden('failure-noisy.txt'));
});

test('a finding of the bare build, which has no flight recorder', async () => {
  const bare = { ...failure, findings: failure.findings.slice(0, 1), accesses: undefined };
  await expect(text(failureScreen(bare))).toMatchFileSnapshot(golden('failure-bare.txt'));
});

test('the header of a run', async () => {
  await expect(text(headerLines(header))).toMatchFileSnapshot(golden('header.txt'));
});

test('lock contention', async () => {
  await expect(text(contentionTable(locks))).toMatchFileSnapshot(golden('contention.txt'));
});

test('a run as JSON', async () => {
  const json = JSON.stringify(stressJson(report()), undefined, 2);
  await expect(text([json])).toMatchFileSnapshot(golden('stress.json'));
});

test('what there is to run', async () => {
  const lines = catalogueLines({
    scenarios: [
      { name: 'put-isolate', summary: 'put against isolate' },
      { name: 'storm', summary: 'everything at once' },
    ],
    named: ['small/put-put', ...Array.from({ length: 8 }, (_, i) => `kernels/number-${i}`)],
    bugs: [
      { id: 'G1', title: 'ignored tryget', scenario: 'put-isolate', oracles: ['I1', 'I2'], freeRunning: true },
      { id: 'B2.5', title: 'narrow', scenario: null, oracles: ['I8'], freeRunning: false },
    ],
  });
  await expect(text(lines)).toMatchFileSnapshot(golden('catalogue.txt'));
});
