import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MagicString } from 'magic-string';
import { parseSync } from 'oxc-parser';
import { transformSync } from 'oxc-transform';
const MAIN = 'main.ts';
const STYLES = ['base.css', 'sections.css', 'viewer.css'];
let assets;
/**
 * Style and script of a report, in one piece each. They ship as sources, and become a script when the first report is
 * written: the same whether this module runs from `src` or from `dist`.
 */
export function clientAssets() {
    const folder = clientFolder();
    const read = (file) => readFileSync(join(folder, file), 'utf8');
    return (assets ??= { style: STYLES.map(read).join('\n'), script: joinModules(MAIN, read) });
}
function clientFolder() {
    const here = dirname(fileURLToPath(import.meta.url));
    for (let at = here; dirname(at) !== at; at = dirname(at)) {
        const manifest = readManifest(join(at, 'package.json'));
        if (manifest?.name === 'pagetorture')
            return join(at, 'src', 'report', 'html', 'client');
    }
    throw new Error(`no package.json of pagetorture above ${here}`);
}
function readManifest(path) {
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/**
 * A module and what it imports as one script without types: those imported first, in a scope that they share, so that
 * no two may have a name in common at their top.
 */
function joinModules(main, read) {
    const texts = new Map();
    const add = (file) => {
        if (texts.has(file))
            return;
        // Entered before it is read, so that a circle ends.
        texts.set(file, '');
        const { code, imports } = plainModule(file, read(file));
        texts.delete(file);
        for (const target of imports)
            add(posix.join(posix.dirname(file), target));
        texts.set(file, code);
    };
    add(main);
    return `(() => {\n'use strict';\n${[...texts.values()].join('\n')}})();\n`;
}
function plainModule(file, source) {
    const { code, errors } = transformSync(file, source, { typescript: { onlyRemoveTypeImports: true } });
    if (errors.length > 0)
        throw new Error(`${file}: ${errors[0].message}`);
    const text = new MagicString(code);
    const imports = [];
    for (const node of parseSync(file.replace(/\.ts$/, '.js'), code).program.body) {
        if (node.type === 'ImportDeclaration') {
            imports.push(node.source.value);
            text.remove(node.start, node.end);
        }
        else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
            text.remove(node.start, node.declaration.start);
        }
    }
    return { code: text.toString(), imports };
}
//# sourceMappingURL=clientAssets.js.map