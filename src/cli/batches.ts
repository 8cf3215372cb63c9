/**
 * Groups what comes into batches of at most `size`; one that is not full is handed on `linger` milliseconds after its first item, so that
 * nobody who feeds slowly waits for others.
 */
export async function* batches<T>(source: AsyncIterable<T>, size: number, linger: number): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let due = Number.POSITIVE_INFINITY;
  let next = iterator.next();
  for (;;) {
    const result = await within(next, due - performance.now());
    if (result === null) {
      yield batch;
      batch = [];
      due = Number.POSITIVE_INFINITY;
      continue;
    }
    if (result.done) break;
    if (batch.length === 0) due = performance.now() + linger;
    batch.push(result.value);
    next = iterator.next();
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    due = Number.POSITIVE_INFINITY;
  }
  if (batch.length > 0) yield batch;
}

/** What `promise` resolves to, or `null` when `milliseconds` are over before. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  if (milliseconds === Number.POSITIVE_INFINITY) return promise;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
