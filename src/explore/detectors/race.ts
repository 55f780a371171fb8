import type { OpName } from '../../instrument/stepped/op.ts';

/** One access to shared memory. */
export interface Access {
  readonly cpu: number;
  /** Number of the step it belongs to. */
  readonly step: number;
  readonly op: OpName;
  readonly site: number;
  readonly before: number;
  readonly after: number;
}

/** Two accesses to one word, at least one of them plain and at least one a write, that nothing orders. */
export interface Race {
  readonly address: number;
  /** Undefined when it is too long ago to be known. */
  readonly earlier: Access | undefined;
  readonly later: Access;
}
