import { expect, test } from 'vitest';
import { UsageError } from '../../src/campaign/usageError.ts';
import { errorLine } from '../../src/cli/errorLine.ts';
import { parseChoice } from '../../src/cli/parseChoice.ts';
import { parseDuration } from '../../src/cli/parseDuration.ts';
import { parseWhole } from '../../src/cli/parseWhole.ts';

test.each([
  ['500ms', 500],
  ['60s', 60_000],
  ['1.5m', 90_000],
  ['2min', 120_000],
  ['2h', 7_200_000],
  [' 1d ', 86_400_000],
])('%s is %i ms', (text, ms) => expect(parseDuration('--for', text)).toBe(ms));

test.each(['', '10', 's', '-1s', '1e3s', '0ms', '0.0001ms', '1s2', '99999999999999999999d'])(
  '%j is no time',
  (text) => {
    expect(() => parseDuration('--for', text)).toThrow(UsageError);
  },
);

test.each([
  ['1', 1],
  ['0x10', 16],
  ['16', 16],
])('%s is %i', (text, value) => expect(parseWhole('--cpus', text, 1, 16)).toBe(value));

test.each(['', '0', '17', '1.5', '-1', '1e1', 'NaN', '0x'])('%j is refused', (text) => {
  expect(() => parseWhole('--cpus', text, 1, 16)).toThrow(UsageError);
});

test('a time may have a least length', () => {
  expect(parseDuration('--stall', '1s', 1000)).toBe(1000);
  expect(() => parseDuration('--stall', '999ms', 1000)).toThrow(
    expect.objectContaining({ message: '--stall 999ms is too short', hint: 'Give it at least 1s.' }),
  );
});

test('a choice is one of few words', () => {
  expect(parseChoice('--lock', 'tas', ['tas', 'ticket'])).toBe('tas');
  expect(() => parseChoice('--lock', 'tikcet', ['tas', 'ticket'])).toThrow(
    expect.objectContaining({ hint: 'Did you mean ticket? Choose one of tas, ticket.' }),
  );
});

test('a word that is like none of the choices brings no suggestion', () => {
  expect(() => parseChoice('--noise', 'foo', ['off', 'low'])).toThrow(
    expect.objectContaining({ hint: 'Choose one of off, low.' }),
  );
});

test('an error is one line, whatever it says', () => {
  expect(errorLine(new UsageError('bad\n thing.', 'do\nbetter'))).toBe('pagetorture: bad thing. Do better.');
});
