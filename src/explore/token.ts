import type { Settings } from '../scenario/settings.ts';
import { BitReader, MalformedBits } from './codec/bitReader.ts';
import { BitWriter } from './codec/bitWriter.ts';
import { crc16 } from './codec/crc16.ts';
import { readHash, writeHash } from './codec/hashBits.ts';
import { readPlan, writePlan } from './codec/planBits.ts';
import { readSchedule, writeSchedule } from './codec/scheduleBits.ts';
import { readSettings, writeSettings } from './codec/settingsBits.ts';
import { readText, writeText } from './codec/textBits.ts';
import { TokenError } from './codec/tokenError.ts';
import type { Plan } from './plan.ts';
import type { Schedule } from './schedule.ts';

export { TokenError } from './codec/tokenError.ts';

/** Everything that an execution follows from. */
export interface TokenContent {
  readonly scenario: string;
  /** Hash of the build that the schedule was recorded with, as `shortBuild` gives it. */
  readonly build: string;
  /** Whether plain accesses were scheduling points. */
  readonly fine: boolean;
  /** Settings that differ from what the scenario's stepped runs have by default. */
  readonly settings: Settings;
  /** As given to `--bug`. */
  readonly bugs: readonly string[];
  /** One list of operations for each CPU. */
  readonly plan: Plan;
  /** Followed as by `Replay`; of the last run, only the CPU counts: it goes on as long as it can. */
  readonly schedule: Schedule;
}

const VERSION = 1;
const PREFIX = `pt${VERSION}:`;
const MOST_BUGS = 1000;
const CUT = 'the token is cut or mistyped';
const COPY_HINT = 'copy all of it, from pt1: to the end of the line';

/** A build hash as tokens have it. */
export const shortBuild = (buildHash: string): string => buildHash.slice(0, 8);

/** The one-line form of an execution: `pt1:` and base64url of fields as narrow as their usual values, and a checksum. */
export function encodeToken({ scenario, build, fine, settings, bugs, plan, schedule }: TokenContent): string {
  const bits = new BitWriter();
  writeText(bits, scenario);
  writeHash(bits, build);
  bits.bits(fine ? 1 : 0, 1);
  bits.varint(bugs.length, 1);
  for (const bug of bugs) writeText(bits, bug);
  writeSettings(bits, settings);
  writePlan(bits, plan);
  writeSchedule(bits, schedule, plan.length);
  const content = bits.bytes();
  const crc = crc16(content);
  return PREFIX + Buffer.from([...content, crc >>> 8, crc & 0xff]).toString('base64url');
}

/** @throws TokenError with a one-line message for text that is no token of this version. */
export function decodeToken(text: string): TokenContent {
  const token = text.trim();
  const version = /^pt(\d+):/.exec(token)?.[1];
  if (version === undefined) {
    throw new TokenError('this is no token: tokens begin with pt1:', 'a finding is printed together with its token');
  }
  if (version !== String(VERSION)) {
    throw new TokenError(
      `the token has format ${version}, this version of pagetorture reads format ${VERSION}`,
      'use the version of pagetorture that printed it',
    );
  }
  const bytes = Buffer.from(token.slice(PREFIX.length), 'base64url');
  const content = bytes.subarray(0, -2);
  const isWhole = PREFIX + bytes.toString('base64url') === token && bytes.length > 2;
  if (!isWhole || crc16(content) !== bytes.readUInt16BE(bytes.length - 2)) throw new TokenError(CUT, COPY_HINT);
  try {
    return readContent(new BitReader(content));
  } catch (error) {
    if (error instanceof MalformedBits) throw new TokenError(CUT, COPY_HINT);
    throw error;
  }
}

function readContent(bits: BitReader): TokenContent {
  const scenario = readText(bits);
  const build = readHash(bits);
  const fine = bits.bits(1) === 1;
  const bugs = Array.from({ length: bits.varint(1, MOST_BUGS) }, () => readText(bits));
  const settings = readSettings(bits);
  const plan = readPlan(bits);
  const schedule = readSchedule(bits, plan.length);
  if (!bits.isAtEnd) throw new MalformedBits('more than there should be');
  return { scenario, build, fine, settings, bugs, plan, schedule };
}

/** @throws TokenError when the token belongs to another build than that with the hash. */
export function requireBuild({ scenario, build }: TokenContent, buildHash: string): void {
  const present = shortBuild(buildHash);
  if (build === present) return;
  throw new TokenError(
    `the token is of another build of ${scenario}: recorded with ${build}, this is ${present}`,
    'the code, its patches or the transform changed since; check out what it was recorded with, or search again',
  );
}
