import { parseSync } from 'oxc-parser';
import { LineIndex } from './lineIndex.js';
import { buildScopes } from './scope.js';
import { SubjectError } from './subjectError.js';
import { walk } from './walk.js';
/** @throws SubjectError for a syntax error or a construct that is not supported, with file:line:column. */
export function parseModule(file, text) {
  const lang = /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
  const lines = new LineIndex(text);
  const at = (offset) => {
    const { line, column } = lines.positionOf(offset);
    return `${file}:${line}:${column}`;
  };
  const { program, errors, comments } = parseSync(file, text, { lang, astType: 'ts', sourceType: 'module' });
  const error = errors.find(({ severity }) => severity === 'Error');
  if (error) {
    throw new SubjectError(
      `${at(error.labels[0]?.start ?? 0)}: ${error.message}`,
      error.helpMessage ?? 'the file must be valid TypeScript or JavaScript, as an ES module',
    );
  }
  rejectUnsupported(program, at);
  return { file, text, lang, program, comments, scopes: buildScopes(program), lines };
}
const UNSUPPORTED = new Map([
  ['Decorator', ['decorators are not supported', 'call the decorator as a function']],
  ['TSModuleDeclaration', ['namespaces that hold code are not supported', 'use a module of its own']],
  ['TSImportEqualsDeclaration', ['`import x = …` is not supported', 'use an import of the ES module syntax']],
  ['TSExportAssignment', ['`export = …` is not supported', 'use `export default`']],
]);
function rejectUnsupported(program, at) {
  walk(program, (node) => {
    const unsupported = UNSUPPORTED.get(node.type);
    if (unsupported) throw new SubjectError(`${at(node.start)}: ${unsupported[0]}`, unsupported[1]);
  });
}
//# sourceMappingURL=parseModule.js.map
