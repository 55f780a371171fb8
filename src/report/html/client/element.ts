/** What an element has besides its children; `on…` are listeners. */
export interface Properties {
  readonly class?: string;
  readonly title?: string;
  readonly type?: string;
  readonly role?: string;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** A new element. Strings become text, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (properties.class !== undefined) made.className = properties.class;
  if (properties.title !== undefined) made.title = properties.title;
  if (properties.type !== undefined) made.setAttribute('type', properties.type);
  if (properties.role !== undefined) made.setAttribute('role', properties.role);
  if (properties.label !== undefined) made.setAttribute('aria-label', properties.label);
  if (properties.onClick !== undefined) made.addEventListener('click', properties.onClick);
  made.append(...children);
  return made;
}

/** The part of a viewer with a name. */
export function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`the page has no part ${name}`);
  return found;
}

/** A CPU as a small label. */
export const cpuTag = (cpu: number): HTMLElement => {
  const tag = element('span', { class: 'cpu' }, `CPU${cpu}`);
  tag.dataset['cpu'] = String(cpu % 6);
  return tag;
};

/** The head of a table. */
export const headOf = (...names: readonly string[]): HTMLElement =>
  element('thead', {}, element('tr', {}, ...names.map((name) => element('th', {}, name))));
