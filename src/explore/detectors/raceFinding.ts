import type { Finding } from '../../scenario/finding.ts';
import { type Naming, placeOf } from './naming.ts';
import type { Access, Race } from './race.ts';

/** Oracle `race`: both accesses with their positions, and how the value changed from the one to the other. */
export function raceFinding({ address, earlier, later }: Race, naming: Naming): Finding {
  const object = naming.nameAddress(address);
  const site = naming.nameSite(siteOf(earlier, later));
  const first =
    earlier === undefined
      ? 'an access too long ago to be known'
      : `${kindOf(earlier)} by CPU${earlier.cpu} (${placeOf(naming, earlier.site)})`;
  return {
    oracle: 'race',
    title: `data race on ${object}: ${first} and ${kindOf(later)} by CPU${later.cpu} (${placeOf(naming, later.site)}), in no order`,
    object,
    ...(site !== undefined && { site }),
    phase: 'running',
    details: [
      ...(earlier === undefined ? [] : [lineOf(earlier, naming)]),
      lineOf(later, naming),
      valueLine(earlier ?? later, later),
    ],
  };
}

/** The same for a pair of positions, whichever came first. */
const siteOf = (earlier: Access | undefined, later: Access): number =>
  earlier === undefined || earlier.site === 0 ? later.site : Math.min(earlier.site, later.site);

const isPlain = ({ op }: Access): boolean => op === 'read' || op === 'write';
const kindOf = (access: Access): string => (isPlain(access) ? `plain ${access.op}` : `atomic ${access.op}`);

const lineOf = (access: Access, naming: Naming): string => {
  const { cpu, step, site, before, after } = access;
  const value = before === after ? `${after}` : `${before} -> ${after}`;
  return `CPU${cpu} step ${step}: ${kindOf(access)} ${value} at ${placeOf(naming, site)}`;
};

/** In the manner of KCSAN: from before the earlier access to after the later one. */
const valueLine = ({ before }: Access, { after }: Access): string =>
  before === after ? `value unchanged: ${after}` : `value changed: ${before} -> ${after}`;
