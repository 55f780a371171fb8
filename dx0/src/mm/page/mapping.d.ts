export declare const anonMapping: (anonVma: number) => number;
export declare const fileMapping: (file: number) => number;
/** That of a page which a driver moves; also of one whose driver has let go of it, until it is freed (`driver` -1). */
export declare const movableMapping: (driver: number) => number;
export declare const isAnonMapping: (mapping: number) => boolean;
export declare const isFileMapping: (mapping: number) => boolean;
export declare const isMovableMapping: (mapping: number) => boolean;
/** The anon_vma, the file or the driver of a mapping; -1 of a driver that has let go. */
export declare const mappingId: (mapping: number) => number;
//# sourceMappingURL=mapping.d.ts.map
