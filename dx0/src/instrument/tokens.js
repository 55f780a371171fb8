/** Offset of the first character from `from` on that is neither space nor part of a comment. */
export function nextToken({ text, comments }, from) {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const comment = commentAt(comments, at);
    if (!comment) return at;
    at = comment.end;
  }
}
function commentAt(comments, offset) {
  let low = 0;
  let high = comments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const comment = comments[middle];
    if (comment.start === offset) return comment;
    if (comment.start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
//# sourceMappingURL=tokens.js.map
