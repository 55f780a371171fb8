import { expect, test } from 'vitest';
import { paintFor } from '../../src/report/paint.ts';

const terminal = { isTTY: true };
const pipe = { isTTY: false };

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR on a pipe', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['both', pipe, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
])('%s', (_name, stream, env, coloured) => {
  expect(paintFor(stream, env)('red', 'x')).toBe(coloured ? '\u001B[31mx\u001B[39m' : 'x');
});
