import { expect, test } from 'vitest';
import { fingerprint } from '../../src/campaign/fingerprint.ts';
import type { Finding } from '../../src/scenario/finding.ts';

const finding: Finding = {
  oracle: 'I1',
  title: 't',
  object: 'page[7].refcount',
  site: 'a.ts:1',
  phase: 'running',
  details: [],
};

test('which page it hit makes no difference, nor does what was seen there', () => {
  expect(fingerprint({ ...finding, object: 'page[12].refcount', title: 'other', phase: 'end' })).toBe(
    fingerprint(finding),
  );
  expect(fingerprint(finding)).toMatch(/^[\da-f]{8}$/);
});

test.each<Partial<Finding>>([{ oracle: 'I2' }, { object: 'page[7].mapcount' }, { site: 'a.ts:2' }])(
  '%j makes one',
  (other) => {
    expect(fingerprint({ ...finding, ...other })).not.toBe(fingerprint(finding));
  },
);
