import type { SharedView } from '../instrument/stepped/sharedView.ts';
/** For each CPU the words it read and the values it found: what a CPU that spins waits to see changed. */
export declare class ReadSets {
    #private;
    /** Reads of a CPU that are kept. */
    count(cpu: number): number;
    arrayOf(cpu: number, read: number): SharedView;
    indexOf(cpu: number, read: number): number;
    clear(cpu: number): void;
    /** @returns false when there is no room. */
    add(cpu: number, array: SharedView, index: number, value: number): boolean;
    /** Whether a write of `value` changes a word of the set. */
    isChangedBy(cpu: number, array: SharedView, index: number, value: number): boolean;
    /** Whether any word of the set holds another value now. */
    isChanged(cpu: number): boolean;
}
//# sourceMappingURL=readSets.d.ts.map