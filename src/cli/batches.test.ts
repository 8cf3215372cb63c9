import { expect, it } from 'vitest';
import { batches } from './batches.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function collect(source: AsyncIterable<number>, size: number, linger: number): Promise<(readonly number[])[]> {
  const all: (readonly number[])[] = [];
  for await (const batch of batches(source, size, linger)) all.push(batch);
  return all;
}

it('fills batches from a quick source, the last as it is', async () => {
  async function* quick(): AsyncGenerator<number> {
    for (let i = 1; i <= 5; i++) yield i;
  }
  expect(await collect(quick(), 2, 1000)).toEqual([[1, 2], [3, 4], [5]]);
  expect(await collect((async function* () {})(), 2, 1000)).toEqual([]);
});

it('does not let a slow source wait', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await pause(150);
    yield 3;
  }
  expect(await collect(slow(), 10, 20)).toEqual([[1, 2], [3]]);
});

it('hands on what the source throws', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new RangeError('broken');
  }
  await expect(collect(broken(), 10, 20)).rejects.toThrow('broken');
});
