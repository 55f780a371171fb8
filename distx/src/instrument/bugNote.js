import { readHeaders, titleOf } from './bugHeader.js';
import { SubjectError } from './subjectError.js';
/**
 * Reads a note.
 *
 * @param path names the note in messages.
 * @throws SubjectError when a header is missing.
 */
export function parseBugNote(text, path) {
    const headers = readHeaders(text.replaceAll('\r\n', '\n'));
    const word = (name) => {
        const value = headers.get(name.toLowerCase())?.join(' ').trim();
        if (value)
            return value;
        throw new SubjectError(`${path}: no \`${name}:\``, 'such a note has `Subject:`, `Bug:`, `Source:` and `Not expressible:`');
    };
    return {
        path,
        id: word('Bug'),
        title: titleOf(word('Subject')),
        source: word('Source'),
        reason: word('Not expressible'),
    };
}
//# sourceMappingURL=bugNote.js.map