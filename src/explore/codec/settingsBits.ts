import type { Settings } from '../../scenario/settings.ts';
import { type BitReader, MalformedBits } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { readText, writeText } from './textBits.ts';

const COUNT_GROUP = 3;
const NUMBER_GROUP = 4;
const MOST = 1000;
/** Kinds of values. */
const WHOLE = 0;
const TEXT = 1;
const OTHER_NUMBER = 2;

/** Settings by name, sorted, so that equal settings give equal tokens. */
export function writeSettings(bits: BitWriter, settings: Settings): void {
  const names = Object.keys(settings).toSorted();
  bits.varint(names.length, COUNT_GROUP);
  for (const name of names) {
    const value = settings[name]!;
    writeText(bits, name);
    if (typeof value === 'string') {
      bits.bits(TEXT, 2);
      writeText(bits, value);
    } else if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
      bits.bits(WHOLE, 2);
      bits.varint(value, NUMBER_GROUP);
    } else {
      bits.bits(OTHER_NUMBER, 2);
      writeText(bits, Object.is(value, -0) ? '-0' : String(value));
    }
  }
}

export function readSettings(bits: BitReader): Settings {
  const count = bits.varint(COUNT_GROUP, MOST);
  return Object.fromEntries(Array.from({ length: count }, () => [readText(bits), readValue(bits)]));
}

function readValue(bits: BitReader): number | string {
  switch (bits.bits(2)) {
    case WHOLE:
      return bits.varint(NUMBER_GROUP, Number.MAX_SAFE_INTEGER);
    case TEXT:
      return readText(bits);
    case OTHER_NUMBER:
      return Number(readText(bits));
    default:
      throw new MalformedBits('unknown kind of value');
  }
}
