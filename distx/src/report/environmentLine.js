/** What a run ran on. */
export const environmentLine = ({ version, node, platform, cores, started }) => `pagetorture ${version}  node ${node}  ${platform}  ${cores} cores  ${started}`;
//# sourceMappingURL=environmentLine.js.map