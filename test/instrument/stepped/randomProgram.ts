/** Variables that every function of a program has. */
const NAMES = ['a', 'b', 'c'] as const;
const DEEPEST = 5;

/** What stands before the programs of a module: things that they use. */
export const PRELUDE = `
let fuel = 0
export const refuel = () => { fuel = 400 }
const tick = () => { if (--fuel < 0) throw new RangeError('fuel') }
const inc = (m: any, i: any) => Atomics.add(m, i & 7, 1)
function mix(m: any, a: any, b: any = 2): any { tick(); const x = Atomics.exchange(m, a & 7, b | 0); if (x > 9) return x & 3; return Atomics.sub(m, b & 7, 1) }
function seek(m: any, a: any, b = 1): any { for (let i = 0; i < 3; i++) { tick(); const { x: seen, y = seen } = { x: Atomics.load(m, (a + i) & 7) } as any; if (seen === b) return i; if (y > 9) { Atomics.sub(m, i, 1); continue } switch (seen & 3) { case 1: break; case 2: return b; default: Atomics.add(m, i, 1) } } }
function guard(m: any, a: any): any { try { if (seek(m, a, 2)) return mix(m, a, 1); const b = settle(m, a); if (b !== 3) throw new RangeError('odd'); return } catch ({ message }: any) { tick(); return message.length + inc(m, 1) } finally { let k = 0; while (k < 2) { k++; inc(m, k) } } }
const settle = (m: any, a: any): any => seek(m, a) ?? inc(m, a)
function fold(m: any, ...list: any[]) { let sum = 0; for (const x of list) sum = (sum + x + inc(m, x)) | 0; return sum }
function* count(m: any, n: any): any { for (let i = 0; i < (n & 3); i++) yield inc(m, i) }
class Box { #v = 1; m; constructor(m: any) { this.m = m } #up(x: any) { tick(); return (this.#v += Atomics.add(this.m, x & 7, 1)) | 0 } up(x: any) { return this.#up(x) } static of(m: any) { inc(m, 3); return new Box(m) } each(list: any) { return list.map((x: any) => this.#up(x)).length } }
const table: any = { inc, mix, fold, own(m: any, x: any) { return this === table ? inc(m, x) : -1 } }
const keys = ['inc', 'mix', 'own', 'fold'] as const
`;

interface Around {
  readonly depth: number;
  /** Labels of loops around, innermost last. */
  readonly labels: readonly string[];
  readonly inLoop: boolean;
  readonly inSwitch: boolean;
}

/**
 * Writes a function whose code follows from the choices: no choices left means the simplest, so that fewer and
 * smaller ones make a smaller program.
 */
export class RandomProgram {
  readonly #choices: readonly number[];
  #next = 0;
  #labels = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  /** Source of `export function name(m, p, g)`. */
  source(name: string): string {
    const around = { depth: 0, labels: [], inLoop: false, inSwitch: false };
    const body = this.#list(() => this.#statement(around), 6);
    return `export function ${name}(m: any, p: any, g: any): any {\n let a: any = 1, b: any = 2, c: any = 3; const box = Box.of(m); const no: any = null\n ${body.join('\n ')}\n return [a, b, c, ${this.#value(around)}]\n}\n`;
  }

  #below(bound: number): number {
    return (this.#choices[this.#next++] ?? 0) % bound;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #list<T>(make: () => T, most: number): T[] {
    return Array.from({ length: 1 + this.#below(most) }, make);
  }

  #block(around: Around): string {
    const inner = { ...around, depth: around.depth + 1 };
    return `{ ${this.#list(() => this.#statement(inner), 3).join('\n ')} }`;
  }

  /** A block, or a statement without braces. */
  #body(around: Around): string {
    return this.#below(2) === 0 ? this.#block(around) : `${this.#value(around)};`;
  }

  #loop(around: Around, head: (around: Around) => string): string {
    const label = this.#below(3) === 2 ? `l${this.#labels++}` : undefined;
    const labels = label === undefined ? around.labels : [...around.labels, label];
    const inner = { ...around, depth: around.depth + 1, labels, inLoop: true, inSwitch: false };
    return `${label === undefined ? '' : `${label}: `}${head(inner)}`;
  }

  /** Lines end without semicolons, so one that would go on with what is before it begins with its own. */
  #statement(around: Around): string {
    const text = this.#anyStatement(around);
    return /^[([`/+-]/.test(text) ? `;${text}` : text;
  }

  #anyStatement(around: Around): string {
    const value = (): string => this.#value(around);
    if (around.depth >= DEEPEST) return value();
    const name = this.#pick(NAMES);
    const other = this.#pick(NAMES);
    switch (this.#below(20)) {
      case 0:
      case 1:
        return value();
      case 2:
        return `${name} = ${value()}`;
      case 3:
        return `if (${value()}) ${this.#body(around)}${this.#below(2) === 0 ? '' : `\n else ${this.#body(around)}`}`;
      case 4:
        return this.#loop(around, (inner) => `while (tick(), ${value()}) ${this.#body(inner)}`);
      case 5:
        return this.#loop(around, (inner) => `do ${this.#body(inner)}\n while (tick(), ${value()});`);
      case 6:
        return this.#loop(
          around,
          (inner) => `for (let ${name}: any = ${value()} & 3; tick(), ${name} < 5; ${name}++) ${this.#block(inner)}`,
        );
      case 7:
        return this.#loop(
          around,
          (inner) => `for (const ${name} of [${this.#list(value, 3).join(', ')}]) ${this.#body(inner)}`,
        );
      case 8:
        return this.#loop(around, (inner) => `for (${name} in { x: ${value()}, y: 1 }) ${this.#block(inner)}`);
      case 9:
        return this.#jump(around);
      case 10:
        return `switch (${value()} & 3) { case ${value()} & 3: ${value()}; case 1: ${this.#statement({ ...around, depth: around.depth + 1, inSwitch: true })}; break; default: ${value()} }`;
      case 11:
        return `try ${this.#block(around)} catch (e: any) { g(e.name); ${value()} }${this.#below(2) === 0 ? '' : ` finally ${this.#block(around)}`}`;
      case 12:
        return `try ${this.#block(around)} finally ${this.#block(around)}`;
      case 13:
        return `throw new Error(String(${value()}))`;
      case 14:
        return this.#below(3) === 0 ? `return ${value()}` : `if (${value()} > 6) return ${value()}`;
      case 15:
        return `{ let ${name}: any = ${value()}; ${this.#statement({ ...around, depth: around.depth + 1 })}; g(${name}) }`;
      case 16:
        return `;[${name}, ${other}] = [${value()}, ${value()}]`;
      case 17:
        return `;({ x: ${name}, y: ${other} = ${value()} } = { x: ${value()} } as any)`;
      case 18:
        return `{ function inner(${name}: any): any { tick(); ${this.#statement({ depth: around.depth + 2, labels: [], inLoop: false, inSwitch: false })}; return ${value()} } g(inner(${value()})) }`;
      default:
        return `g(${value()}, ${value()})`;
    }
  }

  #jump({ labels, inLoop, inSwitch }: Around): string {
    if (!inLoop) return inSwitch ? 'break' : 'g(0)';
    const label = labels.length > 0 && this.#below(2) === 1 ? ` ${this.#pick(labels)}` : '';
    const word = this.#pick(['break', 'continue']);
    return `if (${this.#value({ depth: 3, labels, inLoop, inSwitch })}) ${word}${label}`;
  }

  /** An expression in parentheses. */
  #value(around: Around): string {
    const inner = { ...around, depth: around.depth + 1 };
    const e = (): string => this.#value(inner);
    const name = this.#pick(NAMES);
    if (around.depth >= DEEPEST) return this.#pick([`${this.#below(6)}`, name]);
    const at = (): string => `${this.#below(2) === 0 ? e() : this.#pick(NAMES)} & 7`;
    // Changes a variable that may have been read just before.
    const change = (): string => (this.#below(2) === 0 ? e() : `(${this.#pick(NAMES)} = ${e()})`);
    const one = (): string => this.#value({ ...around, depth: around.depth + 2 });
    switch (this.#below(39)) {
      case 0:
        return `${this.#below(6)}`;
      case 1:
        return name;
      case 2:
        return `Atomics.${this.#pick(['add', 'sub', 'or', 'xor', 'exchange', 'store'])}(m, ${at()}, ${change()} | 0)`;
      case 3:
        return `Atomics.load(m, ${at()})`;
      case 4:
        return `Atomics.compareExchange(m, ${at()}, ${e()} | 0, ${change()} | 0)`;
      case 5:
        return `m[${at()}]`;
      case 6:
        return `(m[${at()}] ${this.#pick(['=', '+=', '^=', '&&=', '??='])} ${change()})`;
      case 7:
        return `${this.#pick(['m', 'p'])}[${at()}]${this.#pick(['++', '--'])}`;
      case 8:
        return `(p[${e()} & 3] ${this.#pick(['=', '-='])} ${e()})`;
      case 9:
        return `((${e()}) ${this.#pick(['+', '-', '*', '|', '&', '<', '==='])} (${e()}) | 0)`;
      case 10:
        return `(${e()} ${this.#pick(['&&', '||'])} ${e()})`;
      case 11:
        return `(${e()} ?? ${e()})`;
      case 12:
        return `(${e()} ? ${e()} : ${e()})`;
      case 13:
        return `(${e()}, ${e()})`;
      case 14:
        return `(${name} ${this.#pick(['=', '+='])} ${e()})`;
      case 15:
        return `${name}++`;
      case 16:
        return `inc(m, ${e()})`;
      case 17:
        return `mix(m, ${this.#pick(NAMES)}, ${change()})`;
      case 18:
        return `fold(m, ${this.#pick(NAMES)}, ...[${this.#list(change, 3).join(', ')}], ${e()})`;
      case 19:
        return `table.own(m, ${change()})`;
      case 20:
        return `table[keys[${e()} & 3]!](m, ${e()})`;
      case 21:
        return `${this.#pick(['no?.own', 'table?.own', 'table.none?.', 'table.own?.', 'no?.'])}(m, ${e()})`;
      case 22:
        return `box.up(${e()})`;
      case 23:
        return `box.each([${this.#list(e, 2).join(', ')}])`;
      case 24:
        return `((${name}: any) => ${one()})(${e()})`;
      case 25:
        return `(function (${name}: any, ...rest: any[]) { ${this.#below(2) === 0 ? '' : 'tick(); '}return [rest.length, ${one()}][1] })(${e()}, ${e()})`;
      case 26:
        return `(({ x: ${name}, y = ${this.#below(4)} }: any) => (${one()}) + y)({ x: ${e()} })`;
      case 27:
        return `(([${name}, ...rest]: any) => (${one()}) + rest.length)([${e()}, ${e()}])`;
      case 28:
        return `[${this.#list(e, 3).join(', ')}].${this.#pick(['map', 'filter', 'findIndex', 'some', 'flatMap'])}((${name}: any) => ${one()}).toString().length`;
      case 29:
        return `[${this.#list(e, 3).join(', ')}].reduce((x: any, ${name}: any) => (x + ${one()}) | 0, ${e()})`;
      case 30:
        return `[...count(m, ${e()})].length`;
      case 31:
        return `\`\${${e()}}-\${${e()}}\`.length`;
      case 32:
        return `mix.call(${this.#pick(['null', 'box'])}, m, ${e()})`;
      case 33:
        return `(() => { ${this.#statement({ depth: around.depth + 2, labels: [], inLoop: false, inSwitch: false })}; return ${e()} })()`;
      case 34:
        return `({ x: ${e()}, [\`k\${${e()}}\`]: ${e()}, ...{ z: ${e()} } } as any).z`;
      case 35:
        return `seek(m, ${this.#pick(NAMES)}, ${change()})`;
      case 36:
        return `guard(m, ${change()})`;
      case 37:
        return `settle(m, ${e()})`;
      default:
        return `inc.bind(null, m)(${e()})`;
    }
  }
}
