import { transformSync } from 'oxc-transform';
import { expect, test } from 'vitest';
import { emitTest } from '../../src/report/emitTest.ts';
import { refcountFailure } from './steppedSample.ts';

test('the emitted test', async () => {
  await expect(emitTest(refcountFailure)).toMatchFileSnapshot('../golden/emitted-test.txt');
});

test.each([
  "it's a 'quoted' title",
  'a backslash \\ at the end \\',
  'lines\nand */ comments // in it',
  '${template} `text`',
])('is TypeScript, whatever the finding says: %j', (text) => {
  const finding = { ...refcountFailure.findings[0]!, title: text, object: text };
  const source = emitTest({ ...refcountFailure, findings: [finding], scenario: text });
  expect(transformSync('test.ts', source).errors).toEqual([]);
  expect(source.split('\n').filter((line) => line.startsWith('test('))).toHaveLength(1);
});
