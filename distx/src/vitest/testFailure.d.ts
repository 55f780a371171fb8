/** A place in a test file, taken where a test is declared. */
export type TestPlace = {
    readonly stack?: string;
};
/** The place of whoever called `declare`. */
export declare function placeAbove(declare: (...args: never[]) => unknown): TestPlace;
/** What a test throws: the message is the whole screen, the stack the place of the test and nothing of the tester. */
export declare function testFailure(lines: readonly string[], { stack }: TestPlace): Error;
//# sourceMappingURL=testFailure.d.ts.map