/** Tells the plan that a program draws when it is over, whichever plan that is: one engine draws them all. */
export class GrowingSteps {
    #program;
    constructor(program) {
        this.#program = program;
    }
    /** Steps that changed something are counted as they are written down, so that must be done. */
    onLog() { }
    end() {
        this.#program.growing?.end();
    }
}
//# sourceMappingURL=growingSteps.js.map