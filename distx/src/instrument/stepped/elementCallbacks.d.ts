import type { SharedView } from './sharedView.ts';
/** Which argument of the callback is the element's index; undefined for functions that are no such methods. */
export declare const indexArgument: (method: unknown) => number | undefined;
/** A reduction without a beginning begins with an element that it calls nobody for. */
export declare function tellFirst(site: number, array: SharedView, method: unknown, { length }: readonly unknown[]): void;
//# sourceMappingURL=elementCallbacks.d.ts.map