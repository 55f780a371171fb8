import { Surw } from '../../explore/strategies/surw.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/**
 * A search that keeps to the words of one kind of object, `page[].refcount` or all of `page[]`. Of an object that
 * is no word, such as `cpu[]`, the search keeps to what belongs to it.
 */
export declare function wordsLike({ words, nameAddress }: SteppedScenario, kind: string): Surw;
//# sourceMappingURL=wordsLike.d.ts.map
