const FORMAT = 'pagetorture-campaign/1';
/** As text, in bytes. */
export const LONGEST_CAMPAIGN = 1 << 16;
export const MOST_SHARDS = 10_000;
const MOST_NAMES = 1000;
const FIELDS = 'bridges bugs build cpus forMs format id scenarios seed shards started units version';
export const CAMPAIGN_ID = /^[0-9a-f]{16}$/;
/** Units of shard `index`, counted from 1; undefined: as many as its time allows. */
export const unitsOf = ({ units, shards }, index) => units === null ? undefined : Math.max(0, Math.ceil((units - index + 1) / shards));
export const campaignText = (campaign) => JSON.stringify({ format: FORMAT, ...campaign });
/** What a text of whoever has come by says; undefined unless it is a campaign, with these fields and no other. */
export function parseCampaign(text) {
    if (text.length > LONGEST_CAMPAIGN)
        return undefined;
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof content !== 'object' || content === null)
        return undefined;
    const { format, ...campaign } = content;
    if (format !== FORMAT || Object.keys(content).toSorted().join(' ') !== FIELDS)
        return undefined;
    const { id, version, build, seed, shards, units, forMs, scenarios, bugs, cpus, bridges, started } = campaign;
    const isCampaign = typeof id === 'string' &&
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
    return isCampaign ? campaign : undefined;
}
const isText = (value, most) => typeof value === 'string' && value !== '' && value.length <= most;
const isWhole = (value, low, high) => Number.isInteger(value) && value >= low && value <= high;
const isNames = (value) => Array.isArray(value) &&
    value.length <= MOST_NAMES &&
    value.every((name) => isText(name, 256)) &&
    new Set(value).size === value.length;
//# sourceMappingURL=campaign.js.map