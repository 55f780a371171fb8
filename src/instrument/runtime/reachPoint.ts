import { gatePoint, isGated } from './gate.ts';
import { disturb, noise } from './noise.ts';

// Called when the countdown has run out. With a gate it is 1 at all times.

/** Before an atomic operation: waits for its turn when there is a gate, makes noise otherwise. */
export const reachPoint = (): void => (isGated() ? gatePoint() : disturb());

/** Before a plain access, which belongs to the step before it. */
export function reachPlain(): void {
  if (isGated()) noise.countdown = 1;
  else disturb();
}
