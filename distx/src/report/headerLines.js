import { commandLine } from './commandLine.js';
import { environmentLine } from './environmentLine.js';
/** Everything needed to tell later what this run was. */
export function headerLines({ parameters, environment, buildHashes, bugTitles }) {
    const hashes = [...new Set(buildHashes)];
    const builds = hashes.length === 1
        ? hashes[0]
        : parameters.scenarios.map((scenario, i) => `${scenario} ${buildHashes[i] ?? ''}`.trim()).join(', ');
    return [
        environmentLine(environment),
        commandLine(parameters),
        `seed ${parameters.seed}  epoch ${parameters.epochMs === undefined ? '50 to 200 ms' : `${parameters.epochMs} ms`}  build ${builds}`,
        ...bugTitles.map((title, i) => `bug ${parameters.bugs[i] ?? ''}: ${title}`),
    ];
}
//# sourceMappingURL=headerLines.js.map