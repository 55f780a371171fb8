import { MalformedBits } from './bitReader.js';
/** Characters of most names, 6 bits each. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.';
const LENGTH_GROUP = 4;
const LONGEST = 10_000;
/** Text: a bit for the kind, the length, and 6 bits a character, or UTF-8 when that does not do. */
export function writeText(bits, text) {
    const symbols = Array.from(text, (character) => ALPHABET.indexOf(character));
    const isPlain = !symbols.includes(-1);
    const units = isPlain ? symbols : new TextEncoder().encode(text);
    bits.bits(isPlain ? 0 : 1, 1);
    bits.varint(units.length, LENGTH_GROUP);
    for (const unit of units)
        bits.bits(unit, isPlain ? 6 : 8);
}
export function readText(bits) {
    const isPlain = bits.bits(1) === 0;
    const length = bits.varint(LENGTH_GROUP, LONGEST);
    if (isPlain)
        return Array.from({ length }, () => ALPHABET[bits.bits(6)]).join('');
    const bytes = Uint8Array.from({ length }, () => bits.bits(8));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new MalformedBits('not UTF-8');
    }
}
//# sourceMappingURL=textBits.js.map