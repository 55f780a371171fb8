import { readText, writeText } from './textBits.js';
const DIGITS = 8;
/** A hash, usually eight hexadecimal digits. */
export function writeHash(bits, hash) {
  const isUsual = /^[\da-f]{8}$/.test(hash);
  bits.bits(isUsual ? 0 : 1, 1);
  if (isUsual) bits.bits(Number.parseInt(hash, 16), DIGITS * 4);
  else writeText(bits, hash);
}
export const readHash = (bits) =>
  bits.bits(1) === 0
    ? bits
        .bits(DIGITS * 4)
        .toString(16)
        .padStart(DIGITS, '0')
    : readText(bits);
//# sourceMappingURL=hashBits.js.map
