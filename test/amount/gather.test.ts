import { gather } from '../../src/amount';

describe('what each of a list comes to, in one list', () => {
  test.each<[string, (one: string, index: number) => string | readonly string[]]>([
    ['lists, of which one is empty', (one) => (one === 'b' ? [] : [one, `${one}${one}`])],
    ['one each', (one) => one.toUpperCase()],
    ['one or none', (one) => (one === 'a' ? [] : one)],
    ['by their places', (one, index) => [`${index}${one}`]],
  ])('%s', (_, each) => {
    const list = ['a', 'b', 'c'];
    expect(gather(list, each)).toEqual(list.flatMap(each));
  });

  test('lists in lists stay as they are', () => {
    expect(gather([1, 2], (one) => [[one]])).toEqual([[1], [2]]);
  });

  test('nothing comes of nothing', () => {
    expect(gather([], () => ['a'])).toEqual([]);
  });
});
