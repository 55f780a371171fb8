export {};
//# sourceMappingURL=soakTorture.d.ts.map
