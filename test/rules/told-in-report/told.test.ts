import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { readReportText } from '../../../src/narrative';
import { drawing, snapshotOf } from '../../families/grid';

const FORM = drawing(
  '自评表',
  `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|职业技能提升|<|<|主管部门|人力资源和社会保障局|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|100|150|120|10|80%|8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|技能培训人次|≥2000人次|1600人次|30|24
^|质量指标|鉴定合格率|≥90%|85%|20|18.89
效益指标|社会效益指标|社会效益|≥95%|90%|20|18.95
满意度指标|服务对象满意度指标|学员满意度|≥90%|92%|20|20
合计|<|<|<|<|100|89.84
`,
);

const MATTERS: Readonly<Record<string, string>> = {
  'funds/under-executed': '执行率',
  'funds/budget-adjustment': '预算调整',
};

/** Which of the matters of the form the report explains, as far as it does. */
function told(report: string): readonly string[] {
  const { units } = assess({
    snapshot: snapshotOf(FORM),
    report: readReportText(`职业技能提升项目2023年度绩效自评报告\n${report}`),
  });
  return units
    .flatMap(({ findings }) => findings)
    .flatMap(({ rule, outcome, explanation, data }) => {
      if (rule !== 'explanation/missing' && !MATTERS[rule]) return [];
      const name = MATTERS[rule] ?? data['indicator'] ?? '';
      if (outcome === 'pass') return explanation?.told ? [name] : [];
      return explanation?.told ? [`${name} lacks ${explanation.lacks?.join() ?? ''}`] : [];
    });
}

test.each<[string, readonly string[]]>([
  [
    '预算执行率80%，主要原因是两个培训班因场地消防整改推迟到次年1月开班。下一步提前落实场地，按季度跟踪支出进度。',
    ['执行率'],
  ],
  [
    '四、存在问题及原因\n项目未执行完的原因：中标价低于预算，剩余30万元未支付。\n五、改进措施\n提前开展市场询价，据实编制预算。',
    ['执行率'],
  ],
  [
    '一是预算执行进度偏慢。主要是第三方机构12月才提交验收资料，尾款30万元未支付；今后在合同中写明验收时限，加快支付。',
    ['执行率'],
  ],
  [
    '年中追加预算50万元，主要是省级下达职业技能提升专项补助；下年提前对接，列入年初预算。',
    ['预算调整'],
  ],
  [
    '二、预算调整情况\n全年预算较年初增加50万元，原因是省厅9月新增康养护理培训任务。今后提前与省厅对接，列入年初预算。',
    ['预算调整'],
  ],
  [
    '技能培训人次完成1600人次，未达目标，因企业停产检修，两期在岗培训取消；已与企业商定错峰办班。',
    ['技能培训人次'],
  ],
  [
    '存在的问题：（1）鉴定合格率85%，主要是新增的养老护理员学员基础薄弱；今后增加实操课时。（2）技能培训人次不足，由于农忙时节学员外出务工。改进措施：改在冬闲时办班。',
    ['鉴定合格率', '技能培训人次'],
  ],
  ['社会效益扣1.05分，因跟踪回访样本偏少；下年将扩大回访范围，委托社区上门调查。', ['社会效益']],
  [
    '1.技能培训人次未完成\n原因是乡镇疫情散发，三期培训班停办。\n改进措施：次年3月前补办三期。',
    ['技能培训人次'],
  ],
  // Part of a row's name, of the money alone.
  ['预算调整主要是年中追加技能培训资金50万元；下年提前报送项目库，列入年初预算。', ['预算调整']],
  ['预算执行率80%，主要是尾款30万元未到支付期。', ['执行率 lacks measure']],
])('told: %s', (report, matters) => {
  expect([...told(report)].sort()).toEqual([...matters].sort());
});

test.each([
  // No cause.
  '预算执行率80%，支出进度偏慢。',
  '全年预算150万元，较年初预算追加50万元，预算调整率50%。',
  '培训人次1600人次，鉴定合格率85%，学员满意度92%。',
  // Of something else.
  '三公经费执行率60%，主要是因公务接待减少；今后据实编制预算。',
  '学员满意度92%，未达95%的争取目标，因部分学员反映食宿条件一般；已更换培训机构。',
  '上年预算执行率70%，因项目启动晚；已提前启动。',
  '由于领导重视、措施得力，各项工作取得明显成效。',
  '社会效益显著，因为培训带动就业，学员收入增加；今后继续推广。',
  '因机构改革，单位名称变更；已按要求重新刻制公章。',
  '加强预算管理，提高执行率。',

  '绩效目标调整的原因是上级政策变化；今后合理设定目标。',
])('not told: %s', (report) => {
  expect(told(report)).toEqual([]);
});

test('the sentence says where it was read', () => {
  const [unit] = assess({
    snapshot: snapshotOf(FORM),
    report: readReportText(
      '职业技能提升项目2023年度绩效自评报告\n一、资金情况\n预算执行率80%，因培训场地整改推迟开班；已提前落实场地，加快支付。',
    ),
  }).units;
  const found = unit?.findings.find(({ rule }) => rule === 'funds/under-executed');
  expect(found && sentence(found, 'zh-CN')).toMatch(/已在自评报告第 3 段说明。$/);
  expect(found?.explanation?.told).toMatchObject({ paragraph: 2 });
});

/** What of a sheet in words beside the form is told, and where reasons were read. */
function besideSheet(name: string, lines: string): readonly string[] {
  const { units } = assess({ snapshot: snapshotOf(FORM, drawing(name, lines)) });
  return units
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => {
      const { rule, outcome, explanation } = finding;
      if (rule === 'text/figures' && outcome === 'fail') {
        return [`${finding.actual ?? ''} ${finding.expected ?? ''}`];
      }
      const place = explanation?.told;
      return place && 'sheet' in place
        ? [`${rule} ${/已在.*$/.exec(sentence(finding, 'zh-CN'))?.[0] ?? ''}`]
        : [];
    });
}

const REPORT = `职业技能提升项目2023年度绩效自评报告
一、资金情况
`;

test.each<[string, string, readonly string[]]>([
  ['a figure that is the form’s', `${REPORT}全年支出120万元，执行率80%，自评得分89.84分。`, []],
  ['one that is not', `${REPORT}全年支出102万元。`, ['102 120']],
  ['a score', `${REPORT}自评得分98.84分。`, ['98.84 89.84']],
  ['of units below', `${REPORT}二、下属单位\n下属就业中心全年支出80万元。`, []],
  ['of another year', `职业技能提升项目2022年度绩效自评报告\n全年支出80万元。`, []],
  [
    'of the project by its office',
    '人社局2023年度项目支出绩效自评报告\n全年支出102万元。',
    ['102 120'],
  ],
  ['of another project', '乡村道路项目2023年度绩效自评报告\n全年支出80万元，自评得分95分。', []],
  [
    'a reason',
    `${REPORT}预算执行率80%，因培训场地整改推迟开班；已提前与场地方签约，加快支付。`,
    ['funds/under-executed 已在工作表「自评报告」里说明。'],
  ],
  ['no reason', `${REPORT}预算执行率80%，支出进度偏慢。`, []],
])('a sheet in words: %s', (_, lines, expected) => {
  expect(besideSheet('自评报告', lines)).toEqual(expected);
});
