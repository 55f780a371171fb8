/** Makes a folder with those above it. Node's own recursive mkdir never returns where nobody can, as in /proc. */
export declare function makeFolders(path: string): void;
//# sourceMappingURL=makeFolders.d.ts.map