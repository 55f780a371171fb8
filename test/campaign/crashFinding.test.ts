import { expect, test } from 'vitest';
import { crashFinding, lostFinding } from '../../src/campaign/crashFinding.ts';
import { CpuLost } from '../../src/campaign/cpuLost.ts';

const stack = `TypeError: what is this
second line
    at isolate (file:///root/src/mm/isolate.ts:12:7)
    at /root/src/mm/other.ts:3:1
    at runEpoch (file:///pt/dist/src/campaign/runEpoch.js:15:27)
    at callback (/pt/node_modules/comlink/dist/umd/comlink.js:109:52)`;
const death = { cpu: 2, name: 'TypeError', message: 'what is this\nsecond line', stack, situation: [] };

test('a crash says where, and leaves out who called', () => {
  expect(crashFinding(death, 'isolate', '/root')).toEqual({
    oracle: 'crash',
    title: 'CPU 2 threw TypeError in isolate: what is this',
    object: 'cpu[2]',
    site: 'src/mm/isolate.ts:12',
    phase: 'running',
    details: ['at isolate (file:///root/src/mm/isolate.ts:12:7)', 'at /root/src/mm/other.ts:3:1'],
  });
});

test('a crash outside of the subject has no site', () => {
  expect(crashFinding(death, 'isolate', '/elsewhere').site).toBeUndefined();
  expect(crashFinding({ ...death, stack: '' }, 'isolate', '/root').details).toEqual([]);
});

test('a thread that ended tells why', () => {
  expect(lostFinding(new CpuLost(1, 'worker exited with code: 3'), 'fault')).toMatchObject({
    oracle: 'crash',
    title: 'CPU 1 ended by itself in fault: worker exited with code: 3',
    object: 'cpu[1]',
  });
});
