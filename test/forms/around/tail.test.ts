import { readForms } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

/** What the two rows below a table say as one reason, and where it stands. */
function reasonBelow(cause: string, measures: string): string | undefined {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|4座|48
效益指标|安全事故数|0起|0起|40
总分|<|<|<|88
偏差大或目标未完成原因分析|${cause}|<|<|<
改进措施及结果应用方案|${measures}|<|<|<
`,
  );
  const [read] = readForms(snapshotOf(form)).forms;
  if (read?.kind === 'basic-data' || !read?.sheetReason) return undefined;
  const { text, cell } = read.sheetReason;
  return `${text.replace(/\n/g, ' + ')} @${cell.row + 1}`;
}

test.each<[string, string, string]>([
  ['一座桥因汛期停工。', '2024年5月前完工。', '一座桥因汛期停工。 + 2024年5月前完工。 @7'],
  ['无', '2024年5月前完工。', '2024年5月前完工。 @8'],
  ['/', '2024年5月前完工。', '2024年5月前完工。 @8'],
  ['', '2024年5月前完工。', '2024年5月前完工。 @8'],
  ['一座桥因汛期停工。', '无', '一座桥因汛期停工。 @7'],
  ['一座桥因汛期停工。', '', '一座桥因汛期停工。 @7'],
  ['无', '无', '无 @7'],
])('%s and %s below the table', (cause, measures, expected) => {
  expect(reasonBelow(cause, measures)).toBe(expected);
});
