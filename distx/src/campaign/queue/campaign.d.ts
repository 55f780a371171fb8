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
/** As text, in bytes. */
export declare const LONGEST_CAMPAIGN: number;
export declare const MOST_SHARDS = 10000;
export declare const CAMPAIGN_ID: RegExp;
/** Units of shard `index`, counted from 1; undefined: as many as its time allows. */
export declare const unitsOf: ({ units, shards }: Campaign, index: number) => number | undefined;
export declare const campaignText: (campaign: Campaign) => string;
/** What a text of whoever has come by says; undefined unless it is a campaign, with these fields and no other. */
export declare function parseCampaign(text: string): Campaign | undefined;
//# sourceMappingURL=campaign.d.ts.map