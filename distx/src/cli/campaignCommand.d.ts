import { type RawSoakOptions } from './soakOptions.ts';
type RawCampaignOptions = RawSoakOptions & {
    readonly queue: string;
};
/** Runs `pagetorture soak --queue`; returns the exit code of the verdict over all shards. */
export declare function campaignCommand(names: readonly string[], raw: RawCampaignOptions): Promise<number>;
export {};
//# sourceMappingURL=campaignCommand.d.ts.map