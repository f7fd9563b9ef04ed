import type { Example } from '../../../src/rules';
import { findingsOf } from '../verdicts';

const years = (rows: Readonly<Record<string, readonly [string, string]>>): Example =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([name, [last, now]]) => [
      [`${name} 上年决算`, last],
      [`${name} 本年决算`, now],
    ]),
  );

const same = {
  公用经费: ['72.87', '72.87'],
  '其中 办公经费': ['10.5', '10.5'],
  '其中 会议费、培训费': ['1.8', '1.8'],
} as const;

test.each<[string, Example, number]>([
  ['all rows of 公用经费 are last year’s', years(same), 1],
  ['beside rows that are nothing', years({ ...same, '其中 水费': ['0', '0'] }), 1],
  ['one differs', years({ ...same, '其中 水费': ['3', '3.1'] }), 0],
  ['one is left blank', years({ ...same, '其中 水费': ['3', ''] }), 0],
  ['two figures alone', years({ ...same, '其中 办公经费': ['1.8', '1.8'] }), 0],
  [
    'other rows alone',
    years({ 项目支出: ['60', '60'], 公务接待: ['3', '3'], 公用经费: ['7', '7'] }),
    0,
  ],
])('%s', (_, example, count) => {
  const kept = findingsOf('basic/year-on-year', example).filter(({ key }) => key === 'kept');
  expect(kept.map(({ outcome }) => outcome)).toEqual(Array<string>(count).fill('note'));
});
