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
  /** Of each access: CPU * 32 + Op, site, step. */
  #facts = new Int32Array(1024 * 4);
  /** Of each access: before, after. */
  #values = new Float64Array(1024 * 2);

  clear(): void {
    this.count = 0;
  }

  /** @returns the access's number. */
  append({ cpu, op, site, number, before, after }: Step): number {
    const access = ++this.count;
    let place = access & (this.#size - 1);
    if (place === 0) place = this.#turn(access);
    const facts = this.#facts;
    facts[place * 4] = cpu * 32 + op;
    facts[place * 4 + 1] = site;
    facts[place * 4 + 2] = number;
    const values = this.#values;
    values[place * 2] = before;
    values[place * 2 + 1] = after;
    return access;
  }

  /** Undefined when it is too long ago. */
  get(access: number): Access | undefined {
    if (access <= this.count - this.#size) return undefined;
    const place = access & (this.#size - 1);
    const [kind, site, step] = this.#facts.subarray(place * 4);
    const [before, after] = this.#values.subarray(place * 2);
    return { cpu: kind! >> 5, step: step!, op: opNames[kind! & 31]!, site: site!, before: before!, after: after! };
  }

  /** Site of an access; 0 when it is too long ago. */
  siteOf(access: number): number {
    return access <= this.count - this.#size ? 0 : this.#facts[(access & (this.#size - 1)) * 4 + 1]!;
  }

  /** The end is reached: makes room, or begins again. @returns the place of the access. */
  #turn(access: number): number {
    if (this.#size === MOST || access !== this.#size) return 0;
    this.#size *= 2;
    const facts = this.#facts;
    this.#facts = new Int32Array(facts.length * 2);
    this.#facts.set(facts);
    const values = this.#values;
    this.#values = new Float64Array(values.length * 2);
    this.#values.set(values);
    return access;
  }
}
