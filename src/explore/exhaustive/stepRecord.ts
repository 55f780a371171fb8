import { OP_MASK, opNames } from '../../instrument/stepped/op.ts';
import { PRIVATE } from '../../instrument/stepped/sharedView.ts';
import type { Step } from '../step.ts';
import { grown } from './grown.ts';

/** A step of a schedule that was taken before and is another one now: the subject is not deterministic. */
export interface Nondeterminism {
  /** Counts from 1. */
  readonly step: number;
  readonly cpu: number;
  /** Such as `load of word 3, which holds 1 (site 12)`. */
  readonly expected: string;
  readonly found: string;
}

/** What each step of the present path did, to tell whether it does so again. */
export class StepRecord {
  #kind = new Int32Array(64);
  #site = new Int32Array(64);
  #address = new Int32Array(64);
  #before = new Float64Array(64);

  write(depth: number, { kind, site, address, before }: Step): void {
    if (depth === this.#kind.length) this.#grow();
    this.#kind[depth] = kind;
    this.#site[depth] = site;
    this.#address[depth] = address;
    this.#before[depth] = before;
  }

  /** @returns what differs from the step written down at this depth. */
  compare(depth: number, step: Step): Nondeterminism | undefined {
    const { kind, site, address, before } = step;
    const known = this.#address[depth]!;
    if (this.#kind[depth] === kind && this.#site[depth] === site && known === address) {
      if (address === PRIVATE || Object.is(this.#before[depth], before)) return undefined;
    }
    return { step: depth + 1, cpu: step.cpu, expected: this.textOf(depth), found: text(kind, site, address, before) };
  }

  textOf(depth: number): string {
    return text(this.#kind[depth]!, this.#site[depth]!, this.#address[depth]!, this.#before[depth]!);
  }

  #grow(): void {
    this.#kind = grown(this.#kind);
    this.#site = grown(this.#site);
    this.#address = grown(this.#address);
    this.#before = grown(this.#before);
  }
}

function text(kind: number, site: number, address: number, before: number): string {
  const op = opNames[kind & OP_MASK]!;
  return address === PRIVATE ? op : `${op} of word ${address}, which holds ${before} (site ${site})`;
}

/** What is told of a search that met a subject that is not deterministic. */
export const nondeterminismText = ({ step, cpu, expected, found }: Nondeterminism): string =>
  `the subject is not deterministic: step ${step}, of CPU ${cpu}, was ${expected}, and is ${found} now`;
