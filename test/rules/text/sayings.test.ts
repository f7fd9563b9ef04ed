import { assess } from '../../../src/assessment';
import { formatCell } from '../../../src/workbook';
import { isPassage } from '../../../src/findings';
import { drawing, snapshotOf, type Drawing } from '../../families/grid';

const form = (sheet: string, department = '某县林业局'): Drawing =>
  drawing(
    sheet,
    `部门整体支出绩效自评表（2023年度）|||||||
部门名称|${department}||||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|造林面积|≥100亩|96亩|60|57.6|苗木供应不足，下年提前订苗。
效益指标|社会效益指标|生态环境|改善|改善|30|30|
满意度指标|满意度指标|群众满意度|≥90%|92%|10|10|
总分|||||100|97.6|`,
  );

function told(text: string, ...more: Drawing[]): string[] {
  const report = drawing(
    '自评报告',
    `部门整体支出绩效自评报告\n一、基本情况|某县林业局负责造林。\n二、结论|${text}`,
  );
  const { units } = assess({ snapshot: snapshotOf(form('自评表'), report, ...more) });
  return units
    .flatMap(({ findings }) => findings)
    .filter(({ rule, outcome }) => rule === 'text/figures' && outcome !== 'pass')
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ outcome, key, cells: [cell], expected }) => {
      const at = cell && !isPassage(cell) ? formatCell(cell) : '';
      return `${outcome} ${key} ${at} ${expected ?? ''}`;
    });
}

describe('a sheet in words beside the one form of its kind', () => {
  test.each([
    ['我局2023年度部门整体支出绩效自评得分96.7分。', ['fail differs 自评报告!B3 97.6']],
    ['经自评，部门整体支出绩效自评总分为96分，自评等级为优。', ['fail differs 自评报告!B3 97.6']],
    ['自评得分97.6分，自评等级为“良”。', ['fail grade 自评报告!B3 优']],
    ['自评得分97.6分，自评等级为优。', []],
    ['2022年自评得分95分。', []],
    ['上年自评得分95分，2023年有所提高。', []],
    ['造林项目自评得分99分，抚育项目自评得分95分。', []],
    ['各下属单位自评得分均在90分以上，平均自评得分为93分。', []],
    ['财政评价得分90分。', []],
    ['自评得分90分以上为优。', []],
    ['产出指标60分，自评得分57.6分。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('beside several forms nobody can tell whose score it is', () => {
    expect(told('自评得分96.7分。', form('自评表2', '某县水利局'))).toEqual([]);
  });
});
