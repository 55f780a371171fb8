/** Text that is HTML already; only `html` makes it, so that nothing gets there unescaped by accident. */
export class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as it stands in an element or a quoted attribute. */
export const escapeHtml = (text) => text.replaceAll(/[&<>"']/g, (found) => ESCAPES[found]);
/** A template of HTML in which everything put in is escaped, unless it is HTML itself. */
export function html(parts, ...contents) {
    return new Markup(parts.map((part, i) => (i === 0 ? part : textOf(contents[i - 1]) + part)).join(''));
}
/** Pieces of HTML one after the other. */
export const join = (contents) => new Markup(textOf(contents));
function textOf(content) {
    if (content === undefined || content === false)
        return '';
    if (content instanceof Markup)
        return content.text;
    return typeof content === 'object' ? content.map(textOf).join('') : escapeHtml(String(content));
}
/** JSON that is data in a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value) => new Markup(JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`));
//# sourceMappingURL=markup.js.map