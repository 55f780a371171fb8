/** The kernels that strategies are compared on. */
export { account } from './account.ts';
export { bluetooth } from './bluetooth.ts';
export { counter } from './counter.ts';
export type { Kernel } from './kernel.ts';
export { lostUpdate } from './lostUpdate.ts';
export { reorder } from './reorder.ts';
export { stall } from './stall.ts';
export { twostage } from './twostage.ts';
export { wronglock } from './wronglock.ts';
