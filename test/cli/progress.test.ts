import { progressLine } from '../../src/cli/progress';

type Env = Readonly<Record<string, string>>;

const written = (isTTY: boolean | undefined, env: Env): string => {
  let all = '';
  const stream = { ...(isTTY !== undefined && { isTTY }), write: (text: string) => (all += text) };
  const progress = progressLine(stream, env);
  for (const text of ['读取 a', 'b', '']) progress(text);
  return all;
};

test.each<[string, boolean | undefined, Env, string]>([
  ['a terminal', true, {}, '\r\u001b[K读取 a\r\u001b[Kb\r\u001b[K'],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, '\r\u001b[K读取 a\r\u001b[Kb\r\u001b[K'],
  ['NO_COLOR', true, { NO_COLOR: '1' }, '\r\r读取 a\r      \rb\r \r'],
  ['a dumb terminal', true, { TERM: 'dumb' }, '\r\r读取 a\r      \rb\r \r'],
  ['a file', undefined, {}, ''],
  ['no terminal', false, { NO_COLOR: '1' }, ''],
])('progress on %s', (_, isTTY, env, expected) => {
  expect(written(isTTY, env)).toBe(expected);
});
