/** Variables of one function that hold what an operation needs until it happens. Nested operations take further ones. */
export class Temps {
    #names;
    #taken = 0;
    #most = 0;
    constructor(names) {
        this.#names = names;
    }
    take() {
        const name = this.#names.of(`t${this.#taken++}`);
        this.#most = Math.max(this.#most, this.#taken);
        return name;
    }
    /** Gives back the variables that were taken last. */
    release(count) {
        this.#taken -= count;
    }
    /** The statement that declares all of them; empty when there are none. */
    get declaration() {
        if (this.#most === 0)
            return '';
        return `let ${Array.from({ length: this.#most }, (_, i) => this.#names.of(`t${i}`)).join(', ')};`;
    }
}
//# sourceMappingURL=temps.js.map