/**
 * Assertions of the model and of its workload, in the manner of VM_BUG_ON_PAGE, DEBUG_LIST, lockdep and bad_page.
 * Each belongs to an invariant; the text says what was found, with `a` and `b` as the values seen.
 */
export declare const bugs: readonly [
  {
    readonly id: 'I3';
    readonly title: 'reference taken on a page whose refcount is 0';
  },
  {
    readonly id: 'I2';
    readonly title: 'refcount went below 0';
  },
  {
    readonly id: 'I2';
    readonly title: 'refcount overflow';
  },
  {
    readonly id: 'I27';
    readonly title: 'unfreeze of a page that is not frozen';
  },
  {
    readonly id: 'I4';
    readonly title: 'bad page: freed with a reference';
  },
  {
    readonly id: 'I4';
    readonly title: 'bad page: freed while mapped';
  },
  {
    readonly id: 'I4';
    readonly title: 'bad page: freed with a mapping';
  },
  {
    readonly id: 'I4';
    readonly title: 'bad page: freed with flags that must be clear';
  },
  {
    readonly id: 'I5';
    readonly title: 'page freed twice';
  },
  {
    readonly id: 'I5';
    readonly title: 'allocator handed out a page in use';
  },
  {
    readonly id: 'I7';
    readonly title: 'list corruption: node added twice or between nodes that are not neighbours';
  },
  {
    readonly id: 'I7';
    readonly title: 'list corruption: node deleted that is on no list';
  },
  {
    readonly id: 'I7';
    readonly title: 'list corruption: neighbours do not point back';
  },
  {
    readonly id: 'I6';
    readonly title: 'PageLRU set on a page that has it already';
  },
  {
    readonly id: 'I6';
    readonly title: 'PageLRU clear on a page of an LRU list';
  },
  {
    readonly id: 'I13';
    readonly title: 'page unlocked that is not locked';
  },
  {
    readonly id: 'I13';
    readonly title: 'lock released by a CPU that does not hold it';
  },
  {
    readonly id: 'I15';
    readonly title: 'lock taken twice by the same CPU';
  },
  {
    readonly id: 'I15';
    readonly title: 'sleeping lock or sleep while a spinlock is held';
  },
  {
    readonly id: 'I16';
    readonly title: 'mapcount went below -1';
  },
  {
    readonly id: 'I17';
    readonly title: 'migration entry for a page that is not locked';
  },
  {
    readonly id: 'I19';
    readonly title: 'access through a stale TLB entry to a freed page';
  },
  {
    readonly id: 'I26';
    readonly title: 'page cache slot holds another page';
  },
  {
    readonly id: 'I10';
    readonly title: 'page on the migration list is not isolated';
  },
  {
    readonly id: 'I12';
    readonly title: 'LRU batch holds more entries than fit';
  },
  {
    readonly id: 'I16';
    readonly title: 'page-table entry for a free page';
  },
  {
    readonly id: 'I15';
    readonly title: 'more locks held than the held-lock stack keeps';
  },
  {
    readonly id: 'I34';
    readonly title: 'tail page used as a page of its own';
  },
  {
    readonly id: 'I9';
    readonly title: 'isolated counter went below 0';
  },
  {
    readonly id: 'I25';
    readonly title: 'unpin of a page that is not pinned';
  },
  {
    readonly id: 'I18';
    readonly title: 'content lost: a read returned older data than was written, or data of another page';
  },
  {
    readonly id: 'I20';
    readonly title: 'pinned page was moved, reclaimed or replaced under its pin';
  },
  {
    readonly id: 'I12';
    readonly title: 'an LRU batch was not flushed by a drain that returned';
  },
  {
    readonly id: 'I16';
    readonly title: 'page still mapped when it left its cache';
  },
  {
    readonly id: 'I46';
    readonly title: 'writeback started twice';
  },
  {
    readonly id: 'I24';
    readonly title: 'get_user_pages dropped a flag it was called with';
  },
  {
    readonly id: 'I44';
    readonly title: 'free page used without a reference';
  },
  {
    readonly id: 'I28';
    readonly title: 'migrate_pages returned a wrong number of pages';
  },
  {
    readonly id: 'I35';
    readonly title: 'tail page released by a split before it was a page of its own';
  },
  {
    readonly id: 'I39';
    readonly title: 'move_pages returned or reported what its table does not have';
  },
  {
    readonly id: 'I22';
    readonly title: 'allocator handed out a page of a zone or pageblock that the request forbids';
  },
  {
    readonly id: 'I30';
    readonly title: 'allocator handed out a poisoned page';
  },
  {
    readonly id: 'I32';
    readonly title: 'allocator handed out an offline page';
  },
  {
    readonly id: 'I30';
    readonly title: 'page poisoned that is not contained';
  },
  {
    readonly id: 'I31';
    readonly title: 'soft offline returned what the page does not show';
  },
  {
    readonly id: 'I32';
    readonly title: 'memory went offline with a page in use';
  },
  {
    readonly id: 'I40';
    readonly title: 'more rounds than the limits allow';
  },
  {
    readonly id: 'I23';
    readonly title: 'get_user_pages reported a failure as no pages at all';
  },
  {
    readonly id: 'I22';
    readonly title: 'long-term pin of a page that can be moved';
  },
  {
    readonly id: 'I41';
    readonly title: 'more drains or lock acquisitions than the pages need';
  },
  {
    readonly id: 'I37';
    readonly title: 'movable page isolated twice, or put back or moved without being isolated';
  },
  {
    readonly id: 'I38';
    readonly title: 'pinned page on a list while it is isolated';
  },
  {
    readonly id: 'I38';
    readonly title: 'page pinned again by another system';
  },
  {
    readonly id: 'I43';
    readonly title: 'small object written beyond its size';
  },
  {
    readonly id: 'I43';
    readonly title: 'small object freed twice';
  },
  {
    readonly id: 'I17';
    readonly title: 'poisoned page unmapped that is not locked';
  },
  {
    readonly id: 'I28';
    readonly title: 'page that nobody has goes to the LRU after a migration';
  },
  {
    readonly id: 'I28';
    readonly title: 'page that was moved is kept in an LRU batch by whoever moved it';
  },
  {
    readonly id: 'I11';
    readonly title: 'an operation ended with another number of pages isolated than it keeps';
  },
  {
    readonly id: 'I29';
    readonly title: 'an operation ended with pages allocated that it neither freed nor put to use';
  },
  {
    readonly id: 'I22';
    readonly title: 'page pinned in ZONE_MOVABLE by a call that was to move it, and nobody was warned';
  },
  {
    readonly id: 'I12';
    readonly title: 'page left in an LRU batch while batches are disabled';
  },
  {
    readonly id: 'I28';
    readonly title: 'more pages could not be isolated than there are';
  },
  {
    readonly id: 'I33';
    readonly title: 'pageblock made unmovable by a call that asked for movable pages';
  },
  {
    readonly id: 'I21';
    readonly title: 'what was written through a pin is not seen through the mapping, or the other way round';
  },
  {
    readonly id: 'I10';
    readonly title: 'more pages are isolated than were asked for, or than may be';
  },
  {
    readonly id: 'I44';
    readonly title: 'reference tried for on a page that does not exist';
  },
  {
    readonly id: 'I28';
    readonly title: 'huge page split by a migration that had memory for it';
  },
];
export type BugId = (typeof bugs)[number]['id'];
/** Indices into `bugs`. */
export declare const Bug: {
  readonly GetOnFree: 0;
  readonly RefUnderflow: 1;
  readonly RefOverflow: 2;
  readonly UnfreezeNotFrozen: 3;
  readonly FreeReferenced: 4;
  readonly FreeMapped: 5;
  readonly FreeMapping: 6;
  readonly FreeFlags: 7;
  readonly DoubleFree: 8;
  readonly AllocInUse: 9;
  readonly ListAdd: 10;
  readonly ListDelete: 11;
  readonly ListNeighbours: 12;
  readonly LruSetTwice: 13;
  readonly LruClear: 14;
  readonly UnlockUnlocked: 15;
  readonly UnlockNotOwner: 16;
  readonly LockRecursion: 17;
  readonly SleepInAtomic: 18;
  readonly MapcountUnderflow: 19;
  readonly MigrationEntryUnlocked: 20;
  readonly StaleTlb: 21;
  readonly CacheSlot: 22;
  readonly NotIsolated: 23;
  readonly BatchOverflow: 24;
  readonly PteOfFreePage: 25;
  readonly HeldOverflow: 26;
  readonly TailPage: 27;
  readonly IsolatedUnderflow: 28;
  readonly UnpinUnpinned: 29;
  readonly ContentLost: 30;
  readonly PinMoved: 31;
  readonly NotDrained: 32;
  readonly DeletedMapped: 33;
  readonly WritebackTwice: 34;
  readonly FlagsLost: 35;
  readonly FreePageUsed: 36;
  readonly MigrateCount: 37;
  readonly SplitTail: 38;
  readonly MoveTable: 39;
  readonly ForbiddenPage: 40;
  readonly PoisonAllocated: 41;
  readonly OfflineAllocated: 42;
  readonly NotContained: 43;
  readonly SoftOfflineResult: 44;
  readonly OfflineInUse: 45;
  readonly TooManyRounds: 46;
  readonly FailureAsZero: 47;
  readonly MovablePinned: 48;
  readonly TooManyDrains: 49;
  readonly MovableIsolation: 50;
  readonly PinListed: 51;
  readonly PinNested: 52;
  readonly SlabRedzone: 53;
  readonly SlabDoubleFree: 54;
  readonly UnmapUnlocked: 55;
  readonly MovedBatched: 56;
  readonly MovedKept: 57;
  readonly IsolationKept: 58;
  readonly AllocationKept: 59;
  readonly UnwarnedPin: 60;
  readonly BatchKept: 61;
  readonly IsolateCount: 62;
  readonly BlockTainted: 63;
  readonly PinUnseen: 64;
  readonly ScannedTooMany: 65;
  readonly NoSuchPage: 66;
  readonly MigrateSplit: 67;
};
export type Bug = (typeof Bug)[keyof typeof Bug];
//# sourceMappingURL=bug.d.ts.map
