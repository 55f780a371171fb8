/** Notes at which steps the operations of each CPU begin. */
export class OperationStarts {
    byCpu;
    #program;
    constructor(program) {
        this.#program = program;
        this.byCpu = Array.from({ length: program.cpus }, () => []);
    }
    begin() {
        for (const starts of this.byCpu)
            starts.length = 0;
    }
    onStep({ cpu, number }) {
        const starts = this.byCpu[cpu];
        // What makes stores visible has no operations.
        if (starts === undefined)
            return;
        const position = this.#program.position[cpu];
        while (starts.length <= position)
            starts.push(number);
    }
}
//# sourceMappingURL=operationStarts.js.map