import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

/** The form with its headings and a row, in a form of 2023. */
function read(headings: string, row: string, title = '2023年度项目支出绩效自评表'): SelfEvaluation {
  const drawn = drawing(
    'Sheet1',
    `
${title}
一级指标|二级指标|三级指标|${headings}
产出指标|数量指标|抽检批次|${row}
效益指标|社会效益指标|投诉下降|${row}
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
}

const ownOf = (form: SelfEvaluation): string => {
  const [first] = form.indicators;
  return [first?.target, first?.actual, first?.weight, first?.score, first?.reason]
    .map((field) => field?.text ?? '')
    .join('|');
};

/** The row as it is without the column that is there for comparison. */
const PLAIN = ['指标值', '实际完成值', '分值', '得分', '原因'] as const;
const ROW = ['≥100批', '95批', '50', '47.5', '两批延期'];

const COMPARED: readonly (readonly [string, string])[] = [
  ['2022年完成值', '90批'],
  ['2022年实际值', '90批'],
  ['2022年度完成情况', '90批'],
  ['二〇二二年完成值', '90批'],
  ['2022年得分', '40'],
  ['2022年指标值', '≥80批'],
  ['2024年目标值', '≥120批'],
  ['标杆值', '150批'],
  ['行业标准值', '150批'],
  ['调整前指标值', '≥130批'],
  ['原指标值', '≥130批'],
];

describe.each(COMPARED)('%s beside the form’s own column', (heading, value) => {
  test.each([3, 4, 5, 6, 7, 8])('stands aside in column %i', (column) => {
    const at = column - 3;
    const headings = [...PLAIN.slice(0, at), heading, ...PLAIN.slice(at)].join('|');
    const row = [...ROW.slice(0, at), value, ...ROW.slice(at)].join('|');
    const form = read(headings, row);
    expect(ownOf(form)).toBe(ROW.join('|'));
    expect(form.indicators).toHaveLength(2);
    expect(form.doubts.filter(({ field }) => field !== 'total')).toEqual([]);
  });
});

test('a column of the form’s own year is the form’s, before or after others', () => {
  const form = read(
    '2023年指标值|2024年指标值|2022年完成值|2023年完成值|分值|得分',
    '≥100批|≥110批|90批|95批|50|47.5',
  );
  expect(ownOf(form)).toBe('≥100批|95批|50|47.5|');
});

test('a column of another year is the form’s where no other tells the same', () => {
  expect(ownOf(read('标杆值|2022年完成值|分值|得分', '≥100批|95批|50|47.5'))).toBe(
    '≥100批|95批|50|47.5|',
  );
});

test('without a year of the form the undated column is its own', () => {
  const form = read(
    '指标值|2022年完成值|完成值|分值|得分',
    '≥100批|90批|95批|50|47.5',
    '项目支出绩效自评表',
  );
  expect(ownOf(form)).toBe('≥100批|95批|50|47.5|');
});

test('what was adjusted is the target where the adjusted one stands beside it', () => {
  const form = read('调整前指标值|调整后指标值|完成值|分值|得分', '≥100批|≥90批|95批|50|50');
  const [first] = form.indicators;
  expect([first?.target?.text, first?.initialTarget?.text]).toEqual(['≥90批', '≥100批']);
});

function moneyOf(headings: string, row: string): string {
  const form = readForms(
    snapshotOf(
      drawing(
        'Sheet1',
        `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目资金（万元）|${headings}
年度资金总额|${row}
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|抽检批次|≥100批|95批|90|85.5
`,
      ),
    ),
  ).forms[0] as SelfEvaluation;
  const { initialBudget, annualBudget, executed } = form.funds?.total ?? {};
  return [initialBudget, annualBudget, executed].map((field) => field?.text ?? '').join('|');
}

test.each([
  ['2022年执行数|年初预算数|全年预算数|全年执行数', '80|100|110|90'],
  ['2022年预算数|年初预算数|全年预算数|全年执行数', '80|100|110|90'],
  ['年初预算数|全年预算数|2022年执行数|全年执行数', '100|110|80|90'],
  ['年初预算数|2024年预算数|2023年预算数|2023年执行数', '100|80|110|90'],
])('funds: %s', (headings, row) => {
  expect(moneyOf(headings, row)).toBe('100|110|90');
});

test.each([
  ['项目支出绩效自评表（2022—2024年实施期，2024年度填报）', '95批'],
  ['项目支出绩效自评表（2022年-2024年实施，2024年度）', '95批'],
  ['2024年度项目支出绩效自评表（实施期2022—2024年）', '95批'],
  ['2022—2024年项目支出绩效自评表（2023年绩效自评）', '93批'],
])('in a form of one year of a project of several: %s', (title, result) => {
  const form = read(
    '2022年完成值|2023年完成值|2024年指标值|2024年完成值|分值|得分',
    '90批|93批|≥100批|95批|50|47.5',
    title,
  );
  expect(form.indicators[0]?.actual?.text).toBe(result);
});

test.each(['前年完成值', '去年完成值', '上上年完成值', '上一年完成值'])(
  '%s is an earlier year’s',
  (heading) => {
    const form = read(
      `${heading}|上年完成值|本年指标值|本年完成值|分值|得分`,
      '90批|93批|≥100批|95批|50|47.5',
    );
    expect(form.indicators[0]?.target?.text).toBe('≥100批');
    expect(form.indicators[0]?.actual?.text).toBe('95批');
  },
);
