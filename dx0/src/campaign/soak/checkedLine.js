import { crc32 } from 'node:zlib';
const HEAD = '{"crc":"';
const DIGITS = 8;
/** A line of JSON whose first field is a checksum (CRC-32) of all that follows it. @param entry has at least one field. */
export function checkedLine(entry) {
  const rest = JSON.stringify(entry).slice(1);
  return `${HEAD}${crc32(rest).toString(16).padStart(DIGITS, '0')}",${rest}`;
}
/** The entry of a line; undefined when it is not as it was written. */
export function checkedEntry(line) {
  if (!line.startsWith(HEAD) || !line.startsWith('",', HEAD.length + DIGITS)) return undefined;
  const rest = line.slice(HEAD.length + DIGITS + 2);
  if (crc32(rest).toString(16).padStart(DIGITS, '0') !== line.slice(HEAD.length, HEAD.length + DIGITS))
    return undefined;
  try {
    return JSON.parse(`{${rest}`);
  } catch {
    return undefined;
  }
}
//# sourceMappingURL=checkedLine.js.map
