/** Whether some object of the language has a method of that name. */
export declare const isBuiltInMethod: (name: string) => boolean;
/** Whether a call of a global function, or of a function of a global object, is without effect, as far as is known. */
export declare const isIdleGlobal: (name: string, method?: string) => boolean;
//# sourceMappingURL=builtIns.d.ts.map