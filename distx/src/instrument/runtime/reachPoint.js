import { gatePoint, isGated } from './gate.js';
import { disturb, noise } from './noise.js';
// Called when the countdown has run out. With a gate it is 1 at all times.
/** Before an atomic operation: waits for its turn when there is a gate, makes noise otherwise. */
export const reachPoint = () => (isGated() ? gatePoint() : disturb());
/** Before a plain access, which belongs to the step before it. */
export function reachPlain() {
    if (isGated())
        noise.countdown = 1;
    else
        disturb();
}
//# sourceMappingURL=reachPoint.js.map