/** The nearest folder at or above `folder` that holds a package.json. */
export declare function packageFolderAbove(folder: string): string | undefined;
/** This package's folder, whether the code runs from `src` or from `dist/src`. */
export declare const packageRoot: string;
export declare const packageVersion: string;
//# sourceMappingURL=packageRoot.d.ts.map