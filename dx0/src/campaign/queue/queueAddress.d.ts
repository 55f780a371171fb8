/** Where a Redis is. */
export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** Number of the database. */
  readonly db: number;
  readonly isTls: boolean;
  /** As people may see it: without the password. */
  readonly shown: string;
}
/**
 * Takes `redis://[user][:password@]host[:port][/database]` apart.
 *
 * @param password taken when the address has none. @throws UsageError, which never shows a password.
 */
export declare function parseQueueAddress(text: string, password?: string): QueueAddress;
//# sourceMappingURL=queueAddress.d.ts.map
