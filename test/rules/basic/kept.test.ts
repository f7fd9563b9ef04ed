import { sentence } from '../../../src/messages';
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
  [
    '三公经费 alone, in figures that are not round',
    years({
      三公经费: ['11.83', '11.83'],
      公务用车: ['9.21', '9.21'],
      公车运行维护: ['9.21', '9.21'],
      公务接待: ['2.62', '2.62'],
      公用经费: ['70', '72'],
    }),
    1,
  ],
  [
    '三公经费 alone, in round figures',
    years({ 三公经费: ['11.5', '11.5'], 公务用车: ['9', '9'], 公务接待: ['2.5', '2.5'] }),
    0,
  ],
  [
    'one of 三公经费 differs',
    years({
      三公经费: ['11.83', '11.82'],
      公务用车: ['9.21', '9.21'],
      公务接待: ['2.62', '2.61'],
    }),
    0,
  ],
  [
    '项目支出 alone',
    years({
      项目支出: ['423.65', '423.65'],
      业务工作经费: ['123.5', '123.5'],
      运行维护经费: ['42.15', '42.15'],
      专项资金: ['258', '258'],
      '专项 林业有害生物防治': ['71.85', '71.85'],
      公用经费: ['70', '72'],
    }),
    1,
  ],
  [
    'one figure of 项目支出 alone',
    years({ 项目支出: ['423.65', '423.65'], 业务工作经费: ['423.65', '423.65'] }),
    0,
  ],
])('%s', (_, example, count) => {
  const kept = findingsOf('basic/year-on-year', example).filter(({ key }) => key === 'kept');
  expect(kept.map(({ outcome }) => outcome)).toEqual(Array<string>(count).fill('note'));
});

const reception = { 公务接待: ['3', '3'] } as const;

test.each<[string, Parameters<typeof years>[0], string]>([
  ['公用经费 alone', { 公务接待: ['3', '3.5'], 项目支出: ['60', '61'] }, '公用经费'],
  ['三公经费 with it', { ...reception, 项目支出: ['60', '61'] }, '三公经费、公用经费'],
  ['all of it', { ...reception, 项目支出: ['60', '60'] }, '三公经费、项目支出、公用经费'],
  ['a project that is new', { 项目支出: ['0', '60'] }, '公用经费'],
])('last year’s: %s', (_, rows, groups) => {
  const example = years({ ...same, ...rows });
  const [found] = findingsOf('basic/year-on-year', example).filter(({ key }) => key === 'kept');
  expect(found && sentence(found, 'zh-CN')).toContain(`${groups}及其各项`);
});
