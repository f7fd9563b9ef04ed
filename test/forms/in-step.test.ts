import { inStep, type Steps } from '../../src/forms/in-step';

/** Takes as many steps as it is told, and notes each. */
function* counting(name: string, steps: number, taken: string[]): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    taken.push(`${name}${step}`);
    yield;
  }
  return `${name} of ${steps}`;
}

test('a step is taken for all before the next one, and each goes on to its own end', () => {
  const taken: string[] = [];
  const found = inStep(['a', 'b', 'c'], (name, at) => counting(name, 3 - at, taken));
  expect(found).toEqual(['a of 3', 'b of 2', 'c of 1']);
  expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('many are read some at a time, in their order', () => {
  let open = 0;
  let most = 0;
  function* reading(one: number): Steps<number> {
    most = Math.max(most, ++open);
    yield;
    open--;
    return one;
  }
  const list = Array.from({ length: 1000 }, (_, at) => at);
  expect(inStep(list, reading)).toEqual(list);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(100);
});

test('of nothing nothing is read', () => {
  expect(inStep([], () => counting('a', 1, []))).toEqual([]);
});
