/** Ends the CPU that found an assertion of its kernel broken; the number is in shared memory before it is thrown. */
class KernelBug extends Error {
    name = 'KernelBug';
}
/**
 * An assertion of a kernel; `number` is its place among the kernel's `assertions`.
 *
 * @throws KernelBug when it does not hold.
 */
export function assertThat({ words, failed }, holds, number = 0) {
    if (holds)
        return;
    words[failed] = number + 1;
    throw new KernelBug(`assertion ${number} does not hold`);
}
//# sourceMappingURL=assertThat.js.map