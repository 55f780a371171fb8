import { describe, expect, test } from 'vitest';
import { machineConfig, type MachineConfig } from '../../src/mm/machine/config.ts';
import { EACCES, EAGAIN, EBUSY, EFAULT, EINVAL, ENODEV, ENOENT, ENOMEM } from '../../src/mm/machine/errno.ts';
import type { MoveRequest } from '../../src/mm/migrate/moveRequest.ts';
import { movePagesFault, UNWRITTEN } from '../../src/oracle/movePagesTable.ts';

const U = UNWRITTEN;

interface Case {
  readonly nodes: readonly number[];
  readonly status: readonly number[];
  readonly result: number;
  readonly more?: Partial<MoveRequest>;
  readonly config?: Partial<MachineConfig>;
}

function faultOf({
  nodes,
  status,
  result,
  more = {},
  config = {},
}: Case): { entry: number; found: number } | undefined {
  const request: MoveRequest = {
    mm: 0,
    count: nodes.length,
    pages: new Int32Array(nodes.length),
    nodes: Int32Array.from(nodes),
    status: Int32Array.from(status),
    moveAll: false,
    allowedNodes: -1,
    list: 1,
    ...more,
  };
  return movePagesFault(machineConfig(config), request, result);
}

describe('I39 is silent', () => {
  test.each<[string, Case]>([
    ['when all have moved', { nodes: [1, 0], status: [1, 0], result: 0 }],
    ['about errors of single pages', { nodes: [1, 1, 1, 1], status: [-EFAULT, -ENOENT, -EACCES, -EBUSY], result: 0 }],
    ['when the only run failed', { nodes: [1, 1, 1], status: [U, U, U], result: 2 }],
    ['when the entry behind the failed run has a status', { nodes: [1, 1, 1], status: [U, -ENOENT, U], result: 2 }],
    ['when runs behind were not attempted', { nodes: [1, 1, 0, 1], status: [U, U, U, U], result: 4 }],
    ['about a huge page counted by its parts', { nodes: [1], status: [U], result: 4, config: { thp: 'on' } }],
    ['without memory', { nodes: [1], status: [U], result: -ENOMEM }],
    ['about a node that is none', { nodes: [1, 2], status: [1, U], result: -ENODEV }],
    ['about a node not allowed', { nodes: [1], status: [U], result: -EACCES, more: { allowedNodes: 1 } }],
    ['about an array that is too short', { nodes: [1], status: [], result: -EFAULT }],
    [
      'about a failed migration, with the array',
      { nodes: [1], status: [-EAGAIN], result: 0, config: { movePages: 'array' } },
    ],
  ])('%s', (_, call) => expect(faultOf(call)).toBeUndefined());
});

describe('I39 fires', () => {
  test.each<[string, Case, number]>([
    ['when a status was not written (B4.6)', { nodes: [0, 0], status: [0, U], result: 0 }, 1],
    ['when a page is said to be where it was not to go', { nodes: [1, 1], status: [1, 0], result: 0 }, 1],
    ['about an error that no page has', { nodes: [1], status: [-EAGAIN], result: 0 }, 0],
    ['about an error that no call has', { nodes: [1], status: [1], result: -EINVAL }, -1],
    ['when -ENODEV has no reason', { nodes: [1, 0], status: [1, U], result: -ENODEV }, -1],
    ['when -EACCES has no reason', { nodes: [1], status: [U], result: -EACCES }, -1],
    ['when -EFAULT has no reason', { nodes: [1], status: [U], result: -EFAULT }, -1],
    ['when those not attempted are left out (B4.7)', { nodes: [1, 0, 0], status: [U, U, U], result: 1 }, -1],
    ['when more failed than were queued', { nodes: [1, 1], status: [U, -ENOENT], result: 2 }, -1],
    ['when a result has nothing that failed', { nodes: [1], status: [1], result: 1 }, -1],
    [
      'about a positive result of the array',
      { nodes: [1], status: [U], result: 1, config: { movePages: 'array' } },
      -1,
    ],
  ])('%s', (_, call, entry) => expect(faultOf(call)?.entry).toBe(entry));
});
