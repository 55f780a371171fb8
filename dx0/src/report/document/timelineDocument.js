/** A timeline in the words of the document: what is not known is null, and never left out. */
export const timelineDocument = (timeline) => ({
  from: timeline.from,
  to: timeline.to,
  frames: timeline.frames.map(({ name, group }) => ({ name, group })),
  frameLooks: timeline.frameLooks.map(({ place, marks, refcount, references, notes }) => ({
    place,
    marks: [...marks],
    refcount,
    references: references.map(({ class: of, count, cpu, site }) => ({
      class: of,
      count,
      cpu: cpu ?? null,
      site: site ?? null,
    })),
    notes: [...notes],
  })),
  cpuLooks: timeline.cpuLooks.map(({ state, waitsFor }) => ({ state, waitsFor: waitsFor ?? null })),
  initialFrames: [...timeline.initialFrames],
  initialCpus: [...timeline.initialCpus],
  changes: timeline.changes.map(({ step, frames = [], cpus = [] }) => ({ step, frames: [...frames], cpus: [...cpus] })),
  sources: { ...timeline.sources },
});
//# sourceMappingURL=timelineDocument.js.map
