import { pageFlagNames } from '../../mm/page/pageFlags.ts';

/** Page flags by name, such as `lru, active`. */
export const flagText = (flags: number): string =>
  [
    ...pageFlagNames.filter((_, bit) => (flags & (1 << bit)) !== 0),
    ...(flags >>> pageFlagNames.length ? ['unknown'] : []),
  ].join(', ') || 'none';
