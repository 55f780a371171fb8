import { byteAddress } from './byteAddress.js';
/** The words of which one CPU that spins waits to see one change. */
export class Gate {
  count = 0;
  at = [];
  size = [];
  /** Takes over what the engine knows of a CPU that spins. */
  read(execution, cpu) {
    const { spinReads } = execution;
    this.count = spinReads.count(cpu);
    for (let read = 0; read < this.count; read++) {
      const array = spinReads.arrayOf(cpu, read);
      const index = spinReads.indexOf(cpu, read);
      this.at[read] = byteAddress(execution.wordAddress(array, index), array, index);
      this.size[read] = array.BYTES_PER_ELEMENT;
    }
  }
}
//# sourceMappingURL=gate.js.map
