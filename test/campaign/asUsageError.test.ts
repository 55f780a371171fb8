import { expect, test } from 'vitest';
import { asUsageError } from '../../src/campaign/asUsageError.ts';

test('errors of the subject are known by name, hints are kept', () => {
  const error = Object.assign(new Error('does not apply'), { name: 'SubjectError', hint: 'look at line 3' });
  expect(asUsageError(error)).toMatchObject({ message: 'does not apply', hint: 'look at line 3' });
  expect(asUsageError(Object.assign(new Error('cpus'), { name: 'ConfigError' }))?.message).toBe('cpus');
});

test('no memory is the user’s to mend', () => {
  expect(asUsageError(new RangeError('Array buffer allocation failed'))?.message).toContain('not enough memory');
  expect(() => new SharedArrayBuffer(2 ** 50)).toThrow(expect.toSatisfy((error) => asUsageError(error) !== undefined));
});

test('everything else is not', () => {
  expect(asUsageError(new RangeError('too much recursion'))).toBeUndefined();
  expect(asUsageError('text')).toBeUndefined();
});
