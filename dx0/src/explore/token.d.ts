import type { Settings } from '../scenario/scenario.ts';
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
/** A build hash as tokens have it. */
export declare const shortBuild: (buildHash: string) => string;
/** The one-line form of an execution: `pt1:` and base64url of fields as narrow as their usual values, and a checksum. */
export declare function encodeToken({ scenario, build, fine, settings, bugs, plan, schedule }: TokenContent): string;
/** @throws TokenError with a one-line message for text that is no token of this version. */
export declare function decodeToken(text: string): TokenContent;
/** @throws TokenError when the token belongs to another build than that with the hash. */
export declare function requireBuild({ scenario, build }: TokenContent, buildHash: string): void;
//# sourceMappingURL=token.d.ts.map
