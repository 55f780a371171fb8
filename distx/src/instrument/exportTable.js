const nameOf = (node) => node.type === 'Literal' ? String(node.value) : node.type === 'Identifier' ? node.name : '';
export function exportTable({ program }) {
    const names = new Map();
    const stars = [];
    for (const statement of program.body) {
        if (statement.type === 'ExportDefaultDeclaration') {
            names.set('default', { kind: 'local', node: statement.declaration });
        }
        else if (statement.type === 'ExportAllDeclaration') {
            const source = statement.source.value;
            if (statement.exported)
                names.set(nameOf(statement.exported), { kind: 'from', source, name: '*' });
            else
                stars.push(source);
        }
        else if (statement.type === 'ExportNamedDeclaration') {
            for (const { local, exported } of statement.specifiers) {
                const from = statement.source?.value;
                names.set(nameOf(exported), from === undefined ? { kind: 'local', node: local } : { kind: 'from', source: from, name: nameOf(local) });
            }
            const { declaration } = statement;
            if (declaration?.type === 'VariableDeclaration') {
                for (const { id } of declaration.declarations) {
                    if (id.type === 'Identifier')
                        names.set(id.name, { kind: 'local', node: id });
                }
            }
            else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
                names.set(declaration.id.name, { kind: 'local', node: declaration.id });
            }
        }
    }
    return { names, stars };
}
//# sourceMappingURL=exportTable.js.map