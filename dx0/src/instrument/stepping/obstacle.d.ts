import { type PlacedFunction } from './functionNode.ts';
/** Why a function can't become a generator, in a few words; undefined when it can. */
export declare function obstacleOf(placed: PlacedFunction): string | undefined;
type Word = 'this' | 'super' | 'arguments' | 'new.target';
/** What the function takes from the call of itself, or an arrow function from that of the function around it. */
export declare function lexicalUses({ fn }: Pick<PlacedFunction, 'fn'>): ReadonlySet<Word>;
export {};
//# sourceMappingURL=obstacle.d.ts.map
