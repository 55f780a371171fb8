import { opNames, type OpName } from '../../instrument/stepped/op.ts';
import type { Step } from '../step.ts';

/** Accesses kept at most; older ones give way. */
const MOST = 1 << 20;

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

/** The accesses of an execution, numbered from 1. */
export class AccessLog {
  count = 0;
  #size = 1024;
  /** CPU * 32 + Op. */
  #kinds = new Int32Array(1024);
  #sites = new Int32Array(1024);
  #steps = new Int32Array(1024);
  #before = new Float64Array(1024);
  #after = new Float64Array(1024);

  clear(): void {
    this.count = 0;
  }

  /** @returns the access's number. */
  append({ cpu, op, site, number, before, after }: Step): number {
    const access = ++this.count;
    if (access === this.#size && this.#size < MOST) this.#grow();
    const place = access & (this.#size - 1);
    this.#kinds[place] = cpu * 32 + op;
    this.#sites[place] = site;
    this.#steps[place] = number;
    this.#before[place] = before;
    this.#after[place] = after;
    return access;
  }

  /** Undefined when it is too long ago. */
  get(access: number): Access | undefined {
    if (access <= this.count - this.#size) return undefined;
    const place = access & (this.#size - 1);
    const kind = this.#kinds[place]!;
    return {
      cpu: kind >> 5,
      step: this.#steps[place]!,
      op: opNames[kind & 31]!,
      site: this.#sites[place]!,
      before: this.#before[place]!,
      after: this.#after[place]!,
    };
  }

  /** Site of an access; 0 when it is too long ago. */
  siteOf(access: number): number {
    return access <= this.count - this.#size ? 0 : this.#sites[access & (this.#size - 1)]!;
  }

  #grow(): void {
    this.#size *= 2;
    this.#kinds = larger(this.#kinds, new Int32Array(this.#size));
    this.#sites = larger(this.#sites, new Int32Array(this.#size));
    this.#steps = larger(this.#steps, new Int32Array(this.#size));
    this.#before = larger(this.#before, new Float64Array(this.#size));
    this.#after = larger(this.#after, new Float64Array(this.#size));
  }
}

function larger<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
