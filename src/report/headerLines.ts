import { commandLine } from './commandLine.ts';
import type { StressHeader } from './stressReport.ts';

/** Everything needed to tell later what this run was. */
export function headerLines({ parameters, environment, buildHashes, bugTitles }: StressHeader): string[] {
  const hashes = [...new Set(buildHashes)];
  const builds =
    hashes.length === 1
      ? hashes[0]!
      : parameters.scenarios.map((scenario, i) => `${scenario} ${buildHashes[i] ?? ''}`.trim()).join(', ');
  const { version, node, platform, cores, started } = environment;
  return [
    `pagetorture ${version}  node ${node}  ${platform}  ${cores} cores  ${started}`,
    commandLine(parameters),
    `seed ${parameters.seed}  epoch ${parameters.epochMs === undefined ? '50 to 200 ms' : `${parameters.epochMs} ms`}  build ${builds}`,
    ...bugTitles.map((title, i) => `bug ${parameters.bugs[i] ?? ''}: ${title}`),
  ];
}
