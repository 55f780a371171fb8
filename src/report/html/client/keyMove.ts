/** Where a walk can go from where it is. */
export type Move = 'first' | 'back' | 'forward' | 'last' | 'switch-back' | 'switch-forward';

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  n: 'forward',
  p: 'back',
  Home: 'first',
  End: 'last',
  PageDown: 'switch-forward',
  PageUp: 'switch-back',
};

/** What a key does in a viewer; undefined when it is none of its keys, or one of the browser's. */
export function keyMove({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Move | undefined {
  return ctrlKey || altKey || metaKey ? undefined : KEYS[key];
}
