/** What a key does. Position 0 is before the first event; after `events.length` of them the walk is at its end. */
export function pressKey({ events }, state, key) {
  if (state.search !== undefined) return typeSearch(events, state, state.search, key);
  if (/^\d$/.test(key.text)) return { ...state, digits: state.digits + key.text, message: '' };
  const walk = (position) => ({
    ...state,
    position: Math.max(0, Math.min(events.length - 1, position)),
    digits: '',
    message: '',
  });
  const times = state.digits === '' ? 1 : Number(state.digits);
  switch (key.name) {
    case 'right':
    case 'down':
    case 'n':
    case 'space':
      return walk(state.position + times);
    case 'left':
    case 'up':
    case 'p':
      return walk(state.position - times);
    case 'home':
      return walk(0);
    case 'end':
      return walk(events.length - 1);
    case 'g':
      return goTo(events, walk(state.position), state.digits);
    case '/':
      return { ...walk(state.position), search: '' };
    case 'q':
      return { ...state, isOver: true };
    default:
      return { ...state, digits: '', message: '' };
  }
}
function goTo(events, state, digits) {
  if (digits === '') return { ...state, message: 'type the number of a step, then g' };
  const position = events.findIndex(({ step }) => step >= Number(digits));
  return position === -1 ? { ...state, message: `there is no step ${digits}` } : { ...state, position };
}
function typeSearch(events, state, search, { name, text }) {
  switch (name) {
    case 'escape':
      return { ...state, search: undefined };
    case 'backspace':
      return { ...state, search: search === '' ? undefined : search.slice(0, -1) };
    case 'return':
    case 'enter':
      return find(events, { ...state, search: undefined, searched: search === '' ? state.searched : search });
    default:
      return text >= ' ' && text.length === 1 ? { ...state, search: search + text } : state;
  }
}
/** Goes to the next event that has to do with what is searched, from the beginning again when there is none. */
function find(events, state) {
  const { searched, position } = state;
  if (searched === '') return state;
  const isMatch = ({ address, text }) => address?.includes(searched) === true || text.includes(searched);
  const next = events.findIndex((event, i) => i > position && isMatch(event));
  const found = next === -1 ? events.findIndex(isMatch) : next;
  if (found === -1) return { ...state, message: `no step has to do with ${searched}` };
  return { ...state, position: found, message: next === -1 ? 'from the beginning again' : '' };
}
//# sourceMappingURL=pressKey.js.map
