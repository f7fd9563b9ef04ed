import { assess } from '../../src/assessment';
import { formsInReport } from '../../src/cli/report-forms';
import { readReportDocx } from '../../src/narrative';
import { cell, p, table, wordFile } from '../narrative/word-file';

const grid = (...rows: readonly string[]) =>
  table(...rows.map((row) => row.split('|').map((text) => cell(p(text)))));

const FUNDS = grid(
  '预算部门名称|宜章县水利局||||',
  '年度预算申请（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|800|800|760|10|95%|9.5',
);
const ROWS = [
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|河道清淤长度|≥35公里|36公里|50|50',
  '效益指标|社会效益指标|改善灌溉面积|≥100亩|110亩|30|30',
  '满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10',
];
const ALONE = grid(...ROWS, '总分|||||90|90');
const TITLE = p('附件2：2023年度部门整体支出绩效自评表');

function read(body: string) {
  const { snapshot, report } = formsInReport(readReportDocx(wordFile({ body })));
  const found = assess({ snapshot, report }).units.flatMap(({ findings }) => findings);
  return {
    sheets: snapshot.sheets.length,
    left: report.tables.length,
    wrong: found
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ rule, actual, expected }) => `${rule} ${actual} ${expected}`),
  };
}

const SAYS = (score: string) => p(`我单位2023年度部门整体支出绩效自评得分为${score}分。`);

test('tables without anything between them are one form, whose total leaves out the execution', () => {
  expect(read(SAYS('99.5') + TITLE + FUNDS + ALONE)).toEqual({ sheets: 1, left: 0, wrong: [] });
  expect(read(SAYS('90') + TITLE + FUNDS + ALONE).wrong).toEqual([]);
  expect(read(SAYS('98.5') + TITLE + FUNDS + ALONE).wrong).toEqual(['report/figures 98.5 99.5']);
});

test('tables with words between them stay apart', () => {
  expect(read(TITLE + FUNDS + p('其他说明：无。') + ALONE).sheets).toBe(2);
});

test('tables that are a form each stay apart', () => {
  const whole = grid(...ROWS, '总分|||||90|90');
  expect(read(TITLE + whole + whole).sheets).toBe(2);
});

test('a table that is no form is left to the report', () => {
  const other = grid('项目|金额', '工资|10');
  expect(read(TITLE + ALONE + p('支出明细') + other).left).toBe(1);
});
