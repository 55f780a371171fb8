import { expect, test } from 'vitest';
import { fingerprint } from '../../src/campaign/fingerprint.ts';
import { namedFinding } from '../../src/campaign/namedFinding.ts';
import type { Finding } from '../../src/scenario/finding.ts';

const finding: Finding = {
  oracle: 'assert',
  title: 'counter is 1\n::error::not ours\u001B[2J',
  object: 'word[0]\r\nword[1]',
  phase: 'running',
  details: ['first\nsecond', 'third\u0007'],
};

test('what a subject says of itself is one line, and commands nobody', () => {
  expect(namedFinding(finding)).toEqual({
    oracle: 'assert',
    title: 'counter is 1 ::error::not ours\uFFFD[2J',
    object: 'word[0] word[1]',
    phase: 'running',
    details: ['first', 'second', 'third\uFFFD'],
    fingerprint: fingerprint(finding),
  });
});
