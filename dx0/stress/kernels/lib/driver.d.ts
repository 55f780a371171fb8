/**
 * A driver that stops once nobody is inside any more, after the Bluetooth driver of S. Qadeer and D. Wu, KISS: Keep It
 * Simple and Sequential, 2004. `pending` counts who is inside, and 1 for the driver itself.
 */
export declare const PENDING = 0;
export declare const STOPPING = 1;
export declare const EMPTY = 2;
export declare const STOPPED = 3;
/** Enters unless the driver stops; who may be inside has counted itself before it looked. */
export declare function enter(words: Int32Array): boolean;
/** Broken: the driver can stop between the look and the count. */
export declare function enterAfterLook(words: Int32Array): boolean;
export declare function leave(words: Int32Array): void;
/** Stops the driver once everybody has left. */
export declare function stop(words: Int32Array): void;
//# sourceMappingURL=driver.d.ts.map
