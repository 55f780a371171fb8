import { isolateRace } from '../page/isolateRace.js';
/** A putback goes by way of the CPU's batch, where nobody can isolate the page: who comes then goes away. */
export default isolateRace({
    name: 'small/isolate-putback',
    summary: 'two CPUs each isolate one page and put it back',
});
//# sourceMappingURL=isolate-putback.js.map