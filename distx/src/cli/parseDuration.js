import { UsageError } from '../campaign/usageError.js';
const units = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** `500ms`, `60s`, `1.5m`, `2h` in milliseconds. @throws UsageError for anything else and for less than `leastMs`. */
export function parseDuration(option, text, leastMs = 1) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|min|h|d)$/.exec(text.trim());
    const ms = match ? Math.round(Number(match[1]) * units[match[2]]) : 0;
    if (ms > 0 && Number.isSafeInteger(ms)) {
        if (ms >= leastMs)
            return ms;
        throw new UsageError(`${option} ${text} is too short`, `Give it at least ${leastMs / 1000}s.`);
    }
    throw new UsageError(`${option} ${text} is no length of time`, 'Write a number and a unit, such as 500ms, 60s, 5m or 2h.');
}
//# sourceMappingURL=parseDuration.js.map