import { type Steps } from './finished.ts';
/** `f(...args)` */
export declare function call(site: number, f: unknown, ...args: readonly unknown[]): Steps;
/** `self.f(...args)`, where the function has been looked up: JavaScript does that before it evaluates arguments. */
export declare function callOn(site: number, f: unknown, self: unknown, ...args: readonly unknown[]): Steps;
//# sourceMappingURL=dispatch.d.ts.map
