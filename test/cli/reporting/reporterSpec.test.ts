import { expect, test } from 'vitest';
import { reporterNames, reporterSpecs } from '../../../src/cli/reporting/reporterSpec.ts';

const hintOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { hint: string }).hint;
  }
  return '';
};

test('names, each with a file if it has one', () => {
  expect(reporterSpecs(['terminal', 'junit=a/b=c.xml', 'github', 'json'], false)).toEqual({
    specs: [{ name: 'terminal' }, { name: 'junit', file: 'a/b=c.xml' }, { name: 'github' }, { name: 'json' }],
    stdoutTaken: true,
  });
  expect(reporterSpecs(['terminal', 'github', 'sarif=x'], false).stdoutTaken).toBe(false);
  expect(reporterSpecs([], true)).toEqual({ specs: [], stdoutTaken: true });
});

test('an unknown name is refused with the list and a guess', () => {
  const ask = () => reporterSpecs(['junti=x'], false);
  expect(ask).toThrow("unknown reporter 'junti'");
  expect(hintOf(ask)).toBe(`Did you mean junit? There are: ${reporterNames.join(', ')}.`);
});

test.each([
  [['json', 'junit'], false, '--reporter json and --reporter junit both want standard output'],
  [['ndjson'], true, '--json and --reporter ndjson both want standard output'],
  [['json=a', 'junit=a'], false, 'two reporters want to write a'],
  [['junit='], false, '--reporter junit= names no file'],
])('%j is refused', (texts, json, message) => {
  expect(() => reporterSpecs(texts, json)).toThrow(message);
});
