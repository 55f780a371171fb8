import type { PinpageOperations } from './pinpageOperations.ts';
import type { MovableOperations } from '../movable/movableOperations.ts';
/** What the pinning drivers do for pin page control; the value of a page is its entry. */
export declare const driverPinpageOperations: PinpageOperations;
/** The same by way of the page's mapping; `index` has the entry. */
export declare const driverMovableOperations: MovableOperations;
//# sourceMappingURL=pinDriverOperations.d.ts.map