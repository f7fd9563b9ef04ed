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

/** A reason written into one row below the table, over its whole width, behind what the form calls it. */
function reasonHeaded(row: string): string | undefined {
  const form = drawing(
    'Sheet1',
    `
2019年度财政项目支出绩效自评表|<|<|<|<
项目名称|综合治理|<|主管部门|街道办
一级指标|二级指标|三级指标|权重|自评分
产出目标|质量|隐患整改率|50|49
效果目标|社会效益|安全事故数|50|50
合计|<|<|100|99
${row}|<|<|<|<
`,
  );
  const [read] = readForms(snapshotOf(form)).forms;
  return read?.kind === 'basic-data' ? undefined : read?.sheetReason?.text;
}

test.each([
  '扣分说明：',
  '扣分说明:',
  '扣分原因说明：',
  '失分原因：',
  '失分说明：',
  '丢分说明：',
  '差异原因：',
  '未完成原因说明：',
])('%s heads the reasons', (head) => {
  const words = '隐患整改率扣1分，3处隐患因业主出差未整改，2020年3月底前完成。';
  expect(reasonHeaded(head + words)).toBe(words);
});

/** Whether a form of criteria asks for measures in its column of reasons. */
function asksMeasures(heading: string): boolean | undefined {
  const form = drawing(
    'Sheet1',
    `
2023年度部门整体支出绩效自评表|<|<|<|<
部门名称|县党校|<|<|<
一级指标|三级指标|评分标准|分值|自评得分|${heading}
投入|目标合理性|符合职责得满分|50|50|
过程|绩效指标明确性|一项不符扣1分|50|49|个别指标未量化
合计|<|<|100|99|
`,
  );
  const [read] = readForms(snapshotOf(form)).forms;
  return read?.kind === 'basic-data' ? undefined : read?.columns.measures;
}

test.each<[string, true | undefined]>([
  ['扣分原因及改进措施', true],
  ['扣分原因和其他说明', undefined],
  ['扣分原因', undefined],
])('%s asks for measures: %s', (heading, expected) => {
  expect(asksMeasures(heading)).toBe(expected);
});

/** The remarks that are read below a table. */
function remarksBelow(rows: string): string | undefined {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|4座|48
效益指标|安全事故数|0起|0起|40
总分|<|<|<|88
${rows.trim()}
`,
  );
  const [read] = readForms(snapshotOf(form)).forms;
  return read?.kind === 'basic-data' ? undefined : read?.remarks?.text;
}

const WHY = '预算执行率为0，主要原因是团组取消，资金已由财政收回；今后及时调整预算。';

describe('sentences below the table that tell why', () => {
  test.each([
    [`${WHY}|<|<|<|<`, WHY],
    [
      '一座桥因汛期停工，5月完工。其余按计划完成。|<|<|<|<',
      '一座桥因汛期停工，5月完工。其余按计划完成。',
    ],
    [`填表人：张某|<|联系电话：1234567|<|<\n${WHY}|<|<|<|<`, WHY],
  ])('%s is read as remarks', (rows, expected) => {
    expect(remarksBelow(rows)).toBe(expected);
  });

  test.each([
    '填报说明：未完成的，应说明原因是什么，并提出改进措施。|<|<|<|<',
    '各单位因工作需要调整指标的，请在备注中说明，并附批复文件。|<|<|<|<',
    '全年工作按计划完成，资金使用合规，群众满意度较高。|<|<|<|<',
    `其他情况|<|<|<|<\n${WHY}|<|<|<|<`,
    `单位负责人：张某，因公出差由李某代签，日期2024年3月1日|<|<|<|<`,
  ])('%s is none', (rows) => {
    expect(remarksBelow(rows)).toBeUndefined();
  });
});
