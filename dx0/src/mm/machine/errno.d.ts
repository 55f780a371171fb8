/** Error numbers (include/uapi/asm-generic/errno-base.h); functions return them negated. */
export declare const ENOENT = 2;
export declare const EINTR = 4;
export declare const EIO = 5;
export declare const EAGAIN = 11;
export declare const ENOMEM = 12;
export declare const EACCES = 13;
export declare const EFAULT = 14;
export declare const EBUSY = 16;
export declare const EEXIST = 17;
export declare const ENODEV = 19;
export declare const EINVAL = 22;
export declare const EHWPOISON = 133;
//# sourceMappingURL=errno.d.ts.map
