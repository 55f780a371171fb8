import type { Environment } from './stressReport.ts';

/** What a run ran on. */
export const environmentLine = ({ version, node, platform, cores, started }: Environment): string =>
  `pagetorture ${version}  node ${node}  ${platform}  ${cores} cores  ${started}`;
