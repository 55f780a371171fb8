/** The list of those that isolate pages and let go of them within one operation: pins, hotplug, memory failure. */
export const WORK_LIST = 2;
/** A list head of this CPU for pages that it isolated, 0 to `privateLists` - 1 (a list on the stack, in the kernel). */
export const privateList = (cpu, i) => cpu.privateLists + i * 2;
//# sourceMappingURL=privateList.js.map
