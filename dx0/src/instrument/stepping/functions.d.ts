import type { SubjectFunction } from './colouring.ts';
import type { ModuleEdit } from './moduleEdit.ts';
type Leave = (() => void) | undefined;
/**
 * Lowers a stepped function to a generator. A function of its name stays for callers that can't suspend: it
 * drives the generator to its end.
 *
 * ```
 * function f(a) {}         function* f$s(a) {} function f(p0) { return drive("…", f$s.apply(this, arguments)); }
 * const f = (a) => a       const f$s = function* (a) { return (a); }, f = twin(function f(p0) { … }, f$s)
 * x.map((a) => a)          x.map(((g) => twin(function (p0) { … g … }, g))(function* (a) { return (a); }))
 * class { m(a) {} }        class { static { methods(this, …); } *m(a) {} }
 * ```
 */
export declare function lowerFunction(edit: ModuleEdit, placed: SubjectFunction): Leave;
/** Declares the variables that a lowered function needs; to be called when the function is left, before its own end. */
export declare function declareTemps(edit: ModuleEdit, { fn, body }: SubjectFunction): void;
export {};
//# sourceMappingURL=functions.d.ts.map
