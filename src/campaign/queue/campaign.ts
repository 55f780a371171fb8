/** What all shards of a queue's campaign have in common. */
export interface Campaign {
  /** 16 hex digits. */
  readonly id: string;
  readonly version: string;
  /** Digest over the sources of all scenarios, with patches. */
  readonly build: string;
  readonly seed: number;
  readonly shards: number;
  /** Of all shards together; null: as many as the time of each allows. */
  readonly units: number | null;
  /** Time of a shard at most. */
  readonly forMs: number;
  readonly scenarios: readonly string[];
  readonly bugs: readonly string[];
  /** Worker threads of a free-running unit. */
  readonly cpus: number;
  /** Whether a schedule is looked for that fails as a free run did. */
  readonly bridges: boolean;
  /** ISO 8601. */
  readonly started: string;
}

const FORMAT = 'pagetorture-campaign/1';
/** As text, in bytes. */
export const LONGEST_CAMPAIGN = 1 << 16;
export const MOST_SHARDS = 10_000;
const MOST_NAMES = 1000;
const FIELDS = 'bridges bugs build cpus forMs format id scenarios seed shards started units version';

export const CAMPAIGN_ID = /^[0-9a-f]{16}$/;

/** Units of shard `index`, counted from 1; undefined: as many as its time allows. */
export const unitsOf = ({ units, shards }: Campaign, index: number): number | undefined =>
  units === null ? undefined : Math.max(0, Math.ceil((units - index + 1) / shards));

export const campaignText = (campaign: Campaign): string => JSON.stringify({ format: FORMAT, ...campaign });

/** What a text of whoever has come by says; undefined unless it is a campaign, with these fields and no other. */
export function parseCampaign(text: string): Campaign | undefined {
  if (text.length > LONGEST_CAMPAIGN) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const { format, ...campaign } = content as Record<string, unknown>;
  if (format !== FORMAT || Object.keys(content).toSorted().join(' ') !== FIELDS) return undefined;
  const { id, version, build, seed, shards, units, forMs, scenarios, bugs, cpus, bridges, started } = campaign;
  const isCampaign =
    typeof id === 'string' &&
    CAMPAIGN_ID.test(id) &&
    isText(version, 64) &&
    isText(build, 64) &&
    isText(started, 64) &&
    isWhole(seed, 0, 2 ** 32 - 1) &&
    isWhole(shards, 1, MOST_SHARDS) &&
    (units === null || isWhole(units, shards, 1e9)) &&
    isWhole(forMs, 1, Number.MAX_SAFE_INTEGER) &&
    isWhole(cpus, 1, 1000) &&
    typeof bridges === 'boolean' &&
    isNames(scenarios) &&
    scenarios.length > 0 &&
    isNames(bugs);
  return isCampaign ? (campaign as unknown as Campaign) : undefined;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= MOST_NAMES &&
  value.every((name) => isText(name, 256)) &&
  new Set(value).size === value.length;
