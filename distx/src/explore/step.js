import { PRIVATE } from '../instrument/stepped/sharedView.js';
/** One literal, without spreading: so all steps have one hidden class, and who looks at them stays monomorphic. */
export const newStep = () => ({
    cpu: 0,
    number: 0,
    op: 0,
    kind: 0,
    site: 0,
    address: PRIVATE,
    array: undefined,
    index: 0,
    before: 0,
    after: 0,
});
//# sourceMappingURL=step.js.map