import type { Node } from 'oxc-parser';
import { insertCallSite } from '../../insertCallSite.ts';
import { scopeAt } from '../../scope.ts';
import { unwrap } from '../../unwrap.ts';
import { isPlainCall } from '../calls.ts';
import type { SubjectCall } from '../colouring.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Temps } from '../temps.ts';
import type { Inlinable, Parameter } from './inlinable.ts';
import { InlineEdit, type Renaming } from './inlineEdit.ts';
import type { InlinePlace } from './inlinePlace.ts';
import { placeNames } from './placeNames.ts';
import { shapeText } from './shapeText.ts';

/** Lowers what is below a node. */
export type LowerPart = (edit: ModuleEdit, root: Node, around: readonly Node[]) => void;

const places = new WeakMap<ModuleEdit, InlinePlace>();

/**
 * Puts the body of a small function in the place of its call, since each level of generators costs at every
 * hand-over, and each generator to be made:
 *
 * ```
 * f(a(), 1)      (t0 = (a()), (t1 = …, … t0 … 1 …))
 * ```
 *
 * What the body does and in which order stays the same, and so do its scheduling points with their sites.
 *
 * @returns undefined where the call has to stay.
 */
export function lowerInlined(edit: ModuleEdit, entry: SubjectCall, lowerPart: LowerPart): (() => void) | undefined {
  const { node, call, ancestors } = entry;
  const target = call.kind === 'direct' ? edit.subject.inlining?.functions.get(call.target) : undefined;
  const fn = target && edit.steppedAround(node, ancestors);
  if (!fn || !isPlainCall(node, ancestors) || target.info.module.lang !== edit.module.lang) return undefined;
  const args: readonly Node[] = node.arguments;
  if (args.some(({ type }) => type === 'SpreadElement')) return undefined;
  const outer = places.get(edit);
  const place = outer ?? { edit, scope: scopeAt(edit.module.scopes, ancestors), within: [] };
  if (place.edit.module.lang !== target.info.module.lang || place.within.includes(target)) return undefined;
  const outside = placeNames(target, place);
  if (!outside) return undefined;

  const temps = edit.tempsOf(fn);
  let taken = 0;
  const take = (): string => {
    taken++;
    return temps.take();
  };
  const inner = [...ancestors, node];
  const stability = args.map((arg) => edit.stabilityOf(arg, inner));
  const stays = stability.includes('none') ? 'fixed' : 'local';
  const { parameters } = target;
  const names = new Map<unknown, string>(outside);
  /** Arguments that are worked out first, and where they go. */
  const moved: { readonly arg: Node; readonly name: string }[] = [];
  const defaults: string[] = [];
  const site = edit.subject.inlining?.callSites.get(node);
  for (let i = 0; i < Math.max(parameters.length, args.length); i++) {
    const arg = args[i];
    const parameter = parameters[i];
    const initial = parameter?.initial && target.info.module.text.slice(parameter.initial.start, parameter.initial.end);
    if (!arg) {
      const isSite = site !== undefined && i === args.length + site.padding;
      names.set(parameter!.declaration, isSite ? String(site.site) : (initial ?? 'undefined'));
    } else if (
      parameter &&
      (stability[i] === 'fixed' || stability[i] === stays) &&
      (initial === undefined || isDefined(edit, arg, inner)) &&
      (isShort(arg) || usesOf(target, parameter) <= 1)
    ) {
      names.set(parameter.declaration, grouped(edit, arg));
    } else {
      const name = take();
      moved.push({ arg, name });
      if (parameter) names.set(parameter.declaration, name);
      if (initial !== undefined) defaults.push(`${name} === undefined && (${name} = ${initial})`);
    }
  }
  for (const declaration of target.locals.values()) names.set(declaration, take());

  const body = bodyText(edit, target, { ...place, within: [...place.within, target] }, names, temps, lowerPart);
  const ends = [...defaults, body].join(', ');
  const last = moved.at(-1)?.arg;
  moved.forEach(({ arg, name }, i) => {
    const before = moved[i - 1]?.arg;
    edit.text.update(before?.end ?? node.start, arg.start, `${before ? '), ' : '('}${name} = (`);
  });
  edit.text.update(last?.end ?? node.start, node.end, last ? `), ${ends})` : `(${ends})`);
  edit.inlined.add(node);
  return () => temps.release(taken);
}

function bodyText(
  edit: ModuleEdit,
  target: Inlinable,
  place: InlinePlace,
  names: ReadonlyMap<unknown, string>,
  temps: Temps,
  lowerPart: LowerPart,
): string {
  const { module } = target.info;
  const renamings: Renaming[] = [];
  for (const { node, declaration, isShorthand } of target.references) {
    const to = names.get(declaration);
    if (to === undefined || to === node.name) continue;
    renamings.push({ start: node.start, end: node.end, to: isShorthand ? `${node.name}: ${to}` : to });
  }
  renamings.sort((a, b) => a.start - b.start);
  const accesses = edit.subject.inlining?.accesses.get(module.file) ?? [];
  const body = new InlineEdit(edit, target, accesses, temps, renamings);
  places.set(body, place);
  for (const { node, around } of target.leaves) lowerPart(body, node, around);
  body.rename();
  for (const { node } of target.info.calls) {
    const site = edit.subject.inlining?.callSites.get(node);
    if (site && !body.inlined.has(node)) insertCallSite(body.text, site, site.site);
  }
  return shapeText(
    target.shape,
    ({ node }) => body.lowered(node),
    ({ node }) => names.get(target.locals.get(node))!,
  );
}

/** Source of an argument that may stand wherever its parameter does. */
function grouped(edit: ModuleEdit, arg: Node): string {
  const text = edit.source(arg);
  return arg.type === 'Identifier' || arg.type === 'Literal' || arg.type === 'ParenthesizedExpression'
    ? text
    : `(${text})`;
}

/** Whether working the argument out again costs nothing. */
const isShort = (arg: Node): boolean => {
  const node = unwrap(arg);
  return (
    ['Identifier', 'Literal', 'ThisExpression'].includes(node.type) ||
    (node.type === 'UnaryExpression' && isShort(node.argument))
  );
};

const usesOf = ({ references }: Inlinable, { declaration }: Parameter): number =>
  references.filter((reference) => reference.declaration === declaration).length;

/** Whether a stable argument is never undefined, so that a default does not matter. */
function isDefined(edit: ModuleEdit, arg: Node, ancestors: readonly Node[]): boolean {
  const node = unwrap(arg);
  if (node.type === 'Literal') return true;
  if (node.type !== 'Identifier') return false;
  const declared = scopeAt(edit.module.scopes, ancestors).lookup(node.name)?.node;
  return declared?.type === 'AssignmentPattern' && declared.right.type === 'Literal';
}
