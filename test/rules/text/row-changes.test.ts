import type { Example } from '../../../src/rules';
import { findingsOf } from '../verdicts';

const ROWS: Example = {
  '项目支出 上年决算': '420',
  '项目支出 本年预算': '1850',
  '项目支出 本年决算': '2230',
  '公务接待 上年决算': '4.52',
  '公务接待 本年预算': '4.69',
  '公务接待 本年决算': '4.5',
  '公用经费 上年决算': '62.98',
  '公用经费 本年预算': '59.96',
  '公用经费 本年决算': '58.93',
};

function told(example: Example) {
  return findingsOf('text/figures', { ...ROWS, ...example })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key, expected }) => [outcome, key, ...(expected ? [expected] : [])].join(' '));
}

describe('what the reason of a row says of how it moved', () => {
  test.each([
    ['比上年减少5.04万元，因压减会议。', ['fail change 4.05万元']],
    ['1.比上年减少4.05万元，下降7.43%。', ['fail change 6.43%']],
    ['较2022年决算数减少40500元（8.43%）。', ['fail change 6.43%']],
    ['与上年相比，减少4.5万元。', ['fail change 4.05万元']],
    ['较上年增加4.05万元，因新增人员。', ['fail direction']],
    ['较预算节约3.01万元。', ['fail change 1.03万元']],
    ['减少5.4万元，因压减会议。', ['fail change 4.05万元']],
    ['公用经费比上年减少5.04万元。', ['fail change 4.05万元']],
    ['因物业合同到期；比上年减少5.04万元。', ['fail change 4.05万元']],
    // Of the row that it names.
    ['公务接待费比上年减少0.2万元。', ['fail change 0.02万元']],
  ])('%s', (reason, expected) => {
    const years = { '基础数据表 年度': '2023' };
    expect(told({ ...years, '公用经费 变动原因': reason })).toEqual(expected);
  });

  test.each([
    '比上年减少4.05万元，下降6.43%，因压减会议；下年继续从严控制。',
    '较上年减少4.1万元，较预算节约1.03万元。',
    '比上年减少约4万元。',
    '较上年减少4万余元。',
    '减少1.03万元，按进度支付。',
    '减少40500元。',
    // Of a part, of people, of several causes.
    '压减会议，会议费减少2.1万元，培训费减少1.95万元。',
    '比上年减少4.05万元，其中水电费减少1.2万元，差旅费减少2.85万元。',
    '因退休2人，人员交通补贴减少1.6万元。',
    '因新增轮训增加1.2万元，压减会议减少5.25万元。',
    '在职人员减少3人，减少3.2万元。',
    // Of another year, or of the budget.
    '比2019年减少9.8万元。',
    '本年预算较上年减少3.02万元。',
    '较年初预算减少2.03万元，年中调减1万元。',
    '年中追加预算3万元，用于会议。',
    '增加经费2万元，用于办公设备购置。',
    '上年为62.98万元，本年为58.93万元。',
    '降低3个百分点。',
  ])('right: %s', (reason) => {
    const years = { '基础数据表 年度': '2023' };
    expect(told({ ...years, '公用经费 变动原因': reason })).toEqual([]);
  });

  test('a move that asks for a reason is told there of the other way', () => {
    const reason = { '项目支出 变动原因': '比上年减少1810万元，因项目完工。' };
    expect(told(reason)).toEqual([]);
  });
});

describe('a remark that begins with the name of a row', () => {
  const NAMES = ['其他说明', '基础数据表说明'] as const;
  test.each([
    ['3.项目支出超预算830万元，系年中追加防汛救灾项目，已按程序报批。', ['fail change 380万元']],
    ['说明：1.公务接待比上年减少0.5万元，因压减接待。', ['fail change 0.02万元']],
    ['项目支出比上年增加1180万元。', ['fail change 1810万元']],
  ])('%s', (text, expected) => {
    for (const name of NAMES)
      expect(told({ [name]: text, 三级指标: '巡查次数' })).toEqual(expected);
  });

  test.each([
    '项目支出超预算380万元，系年中追加防汛救灾项目，已按程序报批。',
    '项目支出比上年增加1810万元，增长430.95%。',
    // Somebody asked for it, which is no figure of the row.
    '项目支出已报财政局申请追加预算830万元。',
    '项目支出年中追加830万元，其中防汛救灾450万元。',
    '项目支出中防汛救灾较上年增加450万元。',
    '项目支出增加300万元的原因是防汛救灾。',
    '公务接待批次较上年减少5批。',
    '公务接待超标准支出0.5万元已退回。',
  ])('right: %s', (text) => {
    for (const name of NAMES) expect(told({ [name]: text, 三级指标: '巡查次数' })).toEqual([]);
  });

  test('what the self-evaluation has of project expenditure may be meant', () => {
    const funds = {
      项目支出: '2300',
      '项目支出 全年执行数': '2230',
      其他说明: '项目支出较预算节约70万元。',
      三级指标: '巡查次数',
    };
    expect(told(funds)).toEqual([]);
    expect(told({ ...funds, 其他说明: '项目支出较预算节约170万元。' })).toEqual(['fail direction']);
  });

  test('a form that names no unit may be in 元', () => {
    const row = { '公用经费 上年决算': '629800', '公用经费 本年决算': '589300' };
    expect(told({ ...row, '公用经费 变动原因': '比上年减少4.05万元。' })).toEqual([]);
  });
});
