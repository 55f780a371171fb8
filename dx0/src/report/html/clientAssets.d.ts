/** What a report brings along for the browser. */
export interface ClientAssets {
  readonly style: string;
  readonly script: string;
}
/**
 * Style and script of a report, in one piece each. They ship as sources, and become a script when the first report is
 * written: the same whether this module runs from `src` or from `dist`.
 */
export declare function clientAssets(): ClientAssets;
//# sourceMappingURL=clientAssets.d.ts.map
