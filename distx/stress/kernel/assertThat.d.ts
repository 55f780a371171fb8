import type { KernelActor } from './kernelActor.ts';
/**
 * An assertion of a kernel; `number` is its place among the kernel's `assertions`.
 *
 * @throws KernelBug when it does not hold.
 */
export declare function assertThat({ words, failed }: KernelActor, holds: boolean, number?: number): void;
//# sourceMappingURL=assertThat.d.ts.map