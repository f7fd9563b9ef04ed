import { readForms, type SelfEvaluation } from '../../src/forms';
import { findingsIn } from '../families/findings';
import { drawing, snapshotOf } from '../families/grid';

const sheet = (rows: string) => drawing('自评', rows);
const told = (rows: string): string[] =>
  findingsIn(snapshotOf(sheet(rows))).filter((line) => !line.startsWith('explain'));
const rules = (rows: string) => told(rows).map((line) => line.split(' ')[1]);
const read = (rows: string) => readForms(snapshotOf(sheet(rows))).forms[0] as SelfEvaluation;

describe('a name and points beneath each level', () => {
  const form = ({ section = '40', group = '25', own = '15', names = '指标名称' } = {}) => `
2022年度部门整体支出绩效自评评分表|<|<|<|<|<|<|<
一级指标|<|二级指标|<|三级指标|<|评分标准|自评得分
${names}|分值|${names}|分值|${names}|分值|^|^
部门决策|${section}|预算编制|${group}|预算编制合理性|${own}|符合职责得满分|${own}
^|^|^|^|预算编制规范性|10|符合要求得满分|10
^|^|目标设置|15|目标完整性|15|按要求编报得满分|15
部门绩效|60|效率性|60|重点工作完成情况|60|全部完成得满分|60
合计|100|<|100|<|100|<|100
`;

  test.each(['指标名称', '指标', '名称'])('%s: right points are left alone', (names) => {
    expect(told(form({ names }))).toEqual([]);
    const [first] = read(form({ names })).indicators;
    expect(first).toMatchObject({ level1: '部门决策', level2: '预算编制', name: '预算编制合理性' });
    expect(first?.weight?.text).toBe('15');
  });

  test('the points of the first level', () => {
    expect(rules(form({ section: '50' }))).toContain('weight/section');
  });

  test('the points of the second level', () => {
    expect(rules(form({ group: '20' }))).toContain('weight/section');
  });
});

describe('goals by their names', () => {
  const listed = (heading: string, score = '40') => `
预算绩效目标完成情况自评表（2019年）|<|<|<|<|<|<
序号|${heading}|目标值|完成值|分值|得分|备注
1|改造诉讼服务大厅面积|1200平方米|1200平方米|40|${score}
2|购置自助立案终端|8台|8台|30|30
3|当事人满意度|≥90%|93%|30|30
合计|<|<|<|100|100
`;

  test.each(['目标内容', '绩效目标', '年度目标'])('%s before 目标值', (heading) => {
    expect(read(listed(heading)).indicators.map(({ name }) => name)).toEqual([
      '改造诉讼服务大厅面积',
      '购置自助立案终端',
      '当事人满意度',
    ]);
    expect(told(listed(heading))).toEqual([]);
  });

  test('their scores are counted', () => {
    expect(rules(listed('目标内容', '44'))).toContain('score/exceeds-weight');
  });

  test('goals in a column behind the names are the targets', () => {
    const [first] = read(`
项目支出绩效自评表（2019年）|<|<|<|<
三级指标|绩效目标|完成值|分值|得分
购置终端|8台|8台|50|50
满意度|≥90%|93%|50|50
`).indicators;
    expect(first?.target?.text).toBe('8台');
  });
});

describe('kinds and names beneath 绩效指标', () => {
  const form = ({ kind = '类型', done = '21350', score = '30' } = {}) => `
县级财政项目绩效自评表|<|<|<|<|<|<|<
项目名称|<|海岛饮用水水库清淤|<|<|<|年度|2023
绩效目标|绩效指标|<|<|计划（目标）值|实际值|自评情况|<
^|${kind}|名称|计量单位|^|^|分值|得分
水库清淤增容|数量|清淤方量|立方米|≥21000|${done}|40|${score}
^|质量|水质达标率|%|100|100|30|30
^|满意度|群众满意度|%|≥90|94|30|30
合计|<|<|<|<|<|100|100
`;

  test.each(['类型', '类别'])('%s', (kind) => {
    const [first, ...others] = read(form({ kind, score: '40' })).indicators;
    expect(first).toMatchObject({ name: '清淤方量' });
    expect(first?.target?.text).toBe('≥21000');
    expect(first?.score?.text).toBe('40');
    expect(others).toHaveLength(2);
    expect(told(form({ kind, score: '40' }))).toEqual([]);
  });

  test('what was missed is not worth all the points', () => {
    expect(rules(form({ done: '14000', score: '40' }))).toContain('score/indicator');
  });
});

describe('points in the names of groups', () => {
  const form = ({ second = '6', result = '100%' } = {}) => `
财政预算支出项目绩效目标自评表（2022年度）|<|<|<|<|<
项目权重|评价内容|分值|自评分|复核分|评价标准
项目管理20分|财务制度|12|12| |制度健全
^|组织机构|8|8| |有专人负责
一级指标|二级指标|指标名称（三级指标）|年初指标值|年终完成值|自评分
产出指标40分|数量指标28分|养护里程|300公里|300公里|28
^|质量指标12分|建设验收合格率|100%|100%|6
^|^|养护验收合格率|100%|${result}|${second}
效益指标40分|社会效益40分|受益行政村个数|≥120个|126个|40
`;

  test('scores that come to them tell the points, beside a table with a column of its own', () => {
    expect(told(form())).toEqual([]);
  });

  test('scores above them are told', () => {
    expect(told(form({ second: '9' }))).not.toEqual([]);
  });

  test('blank cells under 分值 are gaps, whatever was scored', () => {
    const gaps = form().replace('|12|12|', '||12|').replace('|8|8|', '||8|');
    expect(rules(gaps)).toContain('score/exceeds-weight');
  });
});

test('what a contract of research sets is the target', () => {
  const [first] = read(`
科研项目绩效自评表（2023年度）|<|<|<|<|<|<
一级指标|二级指标|三级指标|任务书指标|完成情况|权重|得分
研究产出|论文|发表论文|3篇|2篇|50|33.33
^|专利|申请专利|2件|3件|50|50
`).indicators;
  expect(first?.target?.text).toBe('3篇');
});
