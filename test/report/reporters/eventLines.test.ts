import { expect, test } from 'vitest';
import { EventLines } from '../../../src/report/reporters/ndjson/eventLines.ts';
import { failure, header, report, scenario } from '../sample.ts';
import { refcountFailure } from '../steppedSample.ts';
import { documentNamed, HOSTILE } from './documents.ts';

function recorded() {
  const lines: string[] = [];
  const events = new EventLines(
    (line) => lines.push(line),
    () => new Date('2026-11-21T01:02:03Z'),
  );
  return { events, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>), lines };
}

const progress = (seconds: number) => ({
  seconds,
  secondsLeft: 1,
  scenario: 'storm',
  scenarioNumber: 1,
  scenarioCount: 1,
  operations: 1,
  operationsPerSecond: 1,
  epochs: 1,
  findings: 0,
});

test('a line for each event with its time, the document last', () => {
  const { events, read } = recorded();
  events.start(header);
  events.progress(progress(0.2));
  events.failure(failure);
  events.warning('careful');
  events.scenario(scenario('put-isolate', { failure }));
  events.end();
  events.document(documentNamed('stress'));
  const told = read();
  expect(told.map(({ event }) => event)).toEqual(['start', 'progress', 'finding', 'warning', 'scenario', 'end']);
  expect(told[0]).toMatchObject({ format: 'pagetorture-events/1', time: '2026-11-21T01:02:03.000Z' });
  expect(told[2]).toMatchObject({ fingerprint: '0badcafe', buildHash: '0123456789ab', bugs: ['G1'] });
  expect(told[4]).toMatchObject({ name: 'put-isolate', finding: '0badcafe' });
  expect(told[5]!['document']).toEqual(documentNamed('stress'));
});

test('findings of stepped CPUs have their token', () => {
  const { events, read } = recorded();
  events.failure(refcountFailure);
  expect(read()).toMatchObject([{ event: 'finding', mode: 'stepped', token: refcountFailure.token }]);
});

test('progress is told every five seconds', () => {
  const { events, read } = recorded();
  for (let tenths = 0; tenths <= 120; tenths++) events.progress(progress(tenths / 10));
  expect(read().map(({ seconds }) => seconds)).toEqual([0, 5, 10]);
});

test('an event is one line, whatever is in it', () => {
  const { events, lines } = recorded();
  events.warning(HOSTILE);
  events.document({ ...documentNamed('hostile'), seconds: report().seconds });
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line.trimEnd()).not.toMatch(/[\n\r\u2028\u2029]/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ text: HOSTILE });
});
