import { type MutationOperator } from '../operator.ts';
/** `<` becomes `<=`, and its like. */
export declare const offByOne: MutationOperator;
//# sourceMappingURL=offByOne.d.ts.map