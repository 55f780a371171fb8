import type { Cpu } from '../machine/cpu.ts';
/**
 * How long pins are held, by class (pinpage/pinClass.ts): "for a while" is 3 ms to one and 3 s to another. With lock
 * statistics off nothing is measured.
 */
export declare function pinHoldBegin(cpu: Cpu): number;
/** A pin of a class ends that began at `since`: it goes to the bucket [2^b, 2^(b+1)) us, the first from 0 on. */
export declare function pinHoldEnd(cpu: Cpu, pinClass: number, since: number): void;
//# sourceMappingURL=pinHold.d.ts.map