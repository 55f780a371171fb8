import { MagicString, type UpdateOptions } from 'magic-string';
/** A text that knows what was overwritten. */
export declare class RecordedText extends MagicString {
    #private;
    update(start: number, end: number, content: string, options?: boolean | UpdateOptions): this;
    remove(start: number, end: number): this;
    isOverwritten(start: number): boolean;
}
//# sourceMappingURL=recordedText.d.ts.map