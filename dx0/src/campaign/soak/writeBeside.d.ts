/** Replaces a file as a whole: at any moment there is the old text or the new one. @throws DiskError */
export declare function writeBeside(path: string, text: string): void;
/** Replaces a folder as a whole by one with these files, whose names may have folders in them. @throws DiskError */
export declare function writeFolderBeside(
  path: string,
  files: readonly (readonly [name: string, text: string])[],
): void;
//# sourceMappingURL=writeBeside.d.ts.map
