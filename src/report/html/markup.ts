/** Text that is HTML already; only `html` makes it, so that nothing gets there unescaped by accident. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, `undefined` and `false` leave nothing, lists are joined. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (found) => ESCAPES[found]!);

/** A template of HTML in which everything put in is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, i) => (i === 0 ? part : textOf(contents[i - 1]) + part)).join(''));
}

/** Pieces of HTML one after the other. */
export const join = (contents: readonly Content[]): Markup => new Markup(textOf(contents));

function textOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(textOf).join('') : escapeHtml(String(content));
}

/** JSON that is data in a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value).replaceAll(
      /[<>&\u2028\u2029]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
