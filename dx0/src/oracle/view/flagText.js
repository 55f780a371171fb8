import { pageFlagNames } from '../../mm/page/pageFlags.js';
/** Page flags by name, such as `lru, active`. */
export const flagText = (flags) =>
  [
    ...pageFlagNames.filter((_, bit) => (flags & (1 << bit)) !== 0),
    ...(flags >>> pageFlagNames.length ? ['unknown'] : []),
  ].join(', ') || 'none';
//# sourceMappingURL=flagText.js.map
