import type { ExplorerTask } from '../src/campaign/stepped/explorerProtocol.ts';
/** Works off one task; the scenario loaded for it is kept for the next one. */
export default function explore(task: ExplorerTask): Promise<unknown>;
//# sourceMappingURL=explorer.d.ts.map
