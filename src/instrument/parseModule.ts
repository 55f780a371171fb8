import { parseSync, type Comment, type Node, type Program } from 'oxc-parser';
import { LineIndex } from './lineIndex.ts';
import { buildScopes, type Scopes } from './scope.ts';
import { SubjectError } from './subjectError.ts';
import { walk } from './walk.ts';

/** One source file of the subject, after patches. */
export interface ParsedModule {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lang: 'ts' | 'js';
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly scopes: Scopes;
  readonly lines: LineIndex;
}

/** @throws SubjectError for a syntax error or a construct that is not supported, with file:line:column. */
export function parseModule(file: string, text: string): ParsedModule {
  const lang = /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
  const lines = new LineIndex(text);
  const at = (offset: number): string => {
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

const UNSUPPORTED = new Map<Node['type'], [what: string, hint: string]>([
  ['Decorator', ['decorators are not supported', 'call the decorator as a function']],
  ['TSModuleDeclaration', ['namespaces that hold code are not supported', 'use a module of its own']],
  ['TSImportEqualsDeclaration', ['`import x = …` is not supported', 'use an import of the ES module syntax']],
  ['TSExportAssignment', ['`export = …` is not supported', 'use `export default`']],
]);

function rejectUnsupported(program: Program, at: (offset: number) => string): void {
  walk(program, (node) => {
    const unsupported = UNSUPPORTED.get(node.type);
    if (unsupported) throw new SubjectError(`${at(node.start)}: ${unsupported[0]}`, unsupported[1]);
  });
}
