interface Box {
    state: 'pending' | 'fulfilled' | 'rejected';
    value: unknown;
}
/** What a promise of the language is by now, without waiting for it. No other reaction runs. */
export declare function settledValue(promise: Promise<unknown>): Readonly<Box>;
export {};
//# sourceMappingURL=settledValue.d.ts.map