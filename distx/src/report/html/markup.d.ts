/** Text that is HTML already; only `html` makes it, so that nothing gets there unescaped by accident. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
/** What may stand in a template: text is escaped, `undefined` and `false` leave nothing, lists are joined. */
export type Content = string | number | Markup | undefined | false | readonly Content[];
/** Text as it stands in an element or a quoted attribute. */
export declare const escapeHtml: (text: string) => string;
/** A template of HTML in which everything put in is escaped, unless it is HTML itself. */
export declare function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup;
/** Pieces of HTML one after the other. */
export declare const join: (contents: readonly Content[]) => Markup;
/** JSON that is data in a script element: nothing in it can end the element or begin a comment. */
export declare const scriptJson: (value: unknown) => Markup;
//# sourceMappingURL=markup.d.ts.map