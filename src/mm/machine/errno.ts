/** Error numbers (include/uapi/asm-generic/errno-base.h); functions return them negated. */
export const EAGAIN = 11;
export const ENOMEM = 12;
export const EFAULT = 14;
export const EBUSY = 16;
