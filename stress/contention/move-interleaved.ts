import { read, write } from '../page/operations/access.ts';
import { moveRound } from '../page/operations/rounds.ts';
import { contentionMachine, steppedContention } from '../page/contentionMachine.ts';
import { pageScenario, weigh } from '../page/pageScenario.ts';

export default pageScenario({
  name: 'contention/move-interleaved',
  summary: 'move_pages of eight pages to two nodes, by turns',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(8, moveRound('turns')), weigh(20, read), weigh(20, write)],
});
