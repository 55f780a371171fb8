import type { ExplorerTask } from './explorerProtocol.ts';
/** What a worker thread explores with; keeps the scenarios it has loaded last, one unless a task says. */
export declare class Explorer {
    #private;
    work(task: ExplorerTask): Promise<unknown>;
}
//# sourceMappingURL=explorer.d.ts.map