import { ModuleEdit } from '../moduleEdit.js';
import { RecordedText } from './recordedText.js';
/** The body of a function while it is lowered for the place of a call. */
export class InlineEdit extends ModuleEdit {
    /** The place, with the function among those that are inlined there. */
    place;
    exit;
    #root;
    #outer;
    #temps;
    #names;
    #renamings;
    constructor(target, { outer, place, temps, names, exit }) {
        const { module } = target.info;
        const accesses = outer.subject.inlining?.accesses.get(module.file) ?? [];
        super(new RecordedText(module.text), module, outer.subject, accesses, outer.sites);
        this.place = { ...place, within: [...place.within, target.info.fn] };
        this.exit = exit;
        this.#root = target.leaves[0]?.node;
        this.#outer = outer;
        this.#temps = temps;
        this.#names = names;
        this.#renamings = renamingsOf(target, names);
    }
    source(span) {
        let text = '';
        let end = span.start;
        for (const { start, end: behind, to } of this.#renamings) {
            if (start < end || behind > span.end)
                continue;
            text += this.module.text.slice(end, start) + to;
            end = behind;
        }
        return text + this.module.text.slice(end, span.end);
    }
    nameOf(declaration, name) {
        return this.#names.get(declaration) ?? name;
    }
    use(name) {
        return this.#outer.use(name);
    }
    generatorOf(fn) {
        return this.#outer.generatorOf(fn);
    }
    importFrom(file, name) {
        this.#outer.importFrom(file, name);
    }
    /** Those of the function that the call stands in. */
    tempsOf() {
        return this.#temps;
    }
    /** Whether the node is a whole body that is no block: its value is returned. */
    isValue(node) {
        return node === this.#root && node.type !== 'BlockStatement';
    }
    /** Source of one of the leaves, lowered; to be called once all of them are. */
    lowered({ start, end }) {
        return this.text.slice(start, end);
    }
    /** Renames what is still there of the body. */
    rename() {
        for (const { start, end, to } of this.#renamings) {
            if (!this.text.isOverwritten(start))
                this.text.update(start, end, to);
        }
    }
}
function renamingsOf({ references }, names) {
    const renamings = [];
    for (const { node, declaration, isShorthand } of references) {
        const to = names.get(declaration);
        if (to === undefined || to === node.name)
            continue;
        // A declared name goes on to the end of its type.
        const end = node.start + node.name.length;
        renamings.push({ start: node.start, end, to: isShorthand ? `${node.name}: ${to}` : to });
    }
    return renamings.toSorted((a, b) => a.start - b.start);
}
//# sourceMappingURL=inlineEdit.js.map