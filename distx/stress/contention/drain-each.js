import { read, write } from '../page/operations/access.js';
import { munmap } from '../page/operations/addressSpaces.js';
import { isolateRound } from '../page/operations/rounds.js';
import { contentionMachine, steppedContention } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
export default pageScenario({
    name: 'contention/drain-each',
    summary: 'rounds of isolation with a drain of all CPUs for each page',
    machine: contentionMachine,
    stepped: steppedContention,
    operations: [weigh(4, isolateRound('each')), weigh(20, read), weigh(40, write), weigh(10, munmap)],
});
//# sourceMappingURL=drain-each.js.map