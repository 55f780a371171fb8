import { read, write } from '../page/operations/access.js';
import { moveRound } from '../page/operations/rounds.js';
import { contentionMachine, steppedContention } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
export default pageScenario({
  name: 'contention/move-interleaved',
  summary: 'move_pages of eight pages to two nodes, by turns',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(8, moveRound('turns')), weigh(20, read), weigh(20, write)],
});
//# sourceMappingURL=move-interleaved.js.map
