export {};
//# sourceMappingURL=queue.d.ts.map
