export function auditRoom({ config, layout }) {
  const byPage = () => new Int32Array(layout.frames);
  return {
    listOf: byPage(),
    batchEntries: byPage(),
    batchAdds: byPage(),
    mapped: byPage(),
    dirty: byPage(),
    entries: byPage(),
    writable: byPage(),
    cache: byPage(),
    swapCache: byPage(),
    swapEntries: new Int32Array(config.swapSlots),
    ofPage: byPage(),
    ofZone: new Int32Array(layout.zones),
    ofNode: new Int32Array(config.nodes * 2),
    ofMm: new Int32Array(config.mms),
  };
}
//# sourceMappingURL=auditRoom.js.map
