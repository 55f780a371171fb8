/** What there is to run. */
export interface Catalogue {
  readonly scenarios: readonly {
    readonly name: string;
    readonly summary: string;
  }[];
  /** Names of scenarios that run only when they are named, by folder. */
  readonly named: readonly string[];
  readonly bugs: readonly {
    readonly id: string;
    readonly title: string;
    readonly scenario: string | null;
    readonly oracles: readonly string[];
    readonly freeRunning: boolean;
  }[];
}
/** Scenarios and bugs in columns. */
export declare function catalogueLines({ scenarios, named, bugs }: Catalogue): string[];
//# sourceMappingURL=catalogueLines.d.ts.map
