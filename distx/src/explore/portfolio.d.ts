/** Which strategy works off a chunk, by the name that strategyNamed takes, and how many executions it has at most. */
export interface PortfolioEntry {
    readonly strategy: string;
    readonly executions: number;
}
/**
 * The default portfolio: each chunk is one program under a strategy of its own that begins anew, so that what
 * comes out does not depend on how many threads share the chunks.
 *
 * @param chunk counts from 0.
 * @param isFixed whether the program is the same in every chunk.
 * @param searches whether DPOR takes part, which does not know delayed stores.
 */
export declare function portfolio(chunk: number, isFixed: boolean, searches?: boolean): PortfolioEntry;
/** The portfolio for a few executions: a program that is always the same has several strategies all the same. */
export declare function shortPortfolio(executions: number, isFixed: boolean): (chunk: number) => PortfolioEntry;
//# sourceMappingURL=portfolio.d.ts.map