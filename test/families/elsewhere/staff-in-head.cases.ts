import { assess } from '../../../src/assessment';
import { line } from '../findings';
import { drawing, snapshotOf } from '../grid';

const BASIC = `
部门整体支出绩效评价基础数据表|<|<|<
财政供养人员情况|编制数|2022年实际在职人数|控制率
^|50|46|92%
经费控制情况|2021年决算数|2022年预算数|2022年决算数
三公经费|10|10|9
公用经费|80|85|85
项目支出：|100|120|120
`;

const OWN = `
2022年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|江北县水利局|<|{posts}|{staff}|联系电话|6688
部门预算支出情况(万元)|支出类型|<|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|年度支出总额|<|600|620|620|100%|10|10
^|其中:基本支出|<|500|500|500|100%||
^|项目支出|<|100|120|120|100%||
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标(50分)|数量指标|监测点位数|≥120个|126个|50|50|
^|效益指标(30分)|社会效益指标|决策支持作用|明显|明显|30|30|
^|满意度指标(10分)|服务对象满意度指标|用户满意度|≥90%|94%|10|10|
总分|<|<|<|<|<|100|100|
`;

test.each<[string, string, string, string[]]>([
  ['the same', '编制人数|50', '在职人数|46', []],
  ['with what is counted', '编制人数|50人', '实有人数|46人', []],
  ['other posts', '编制人数|52', '在职人数|46', ['fail cross/identity E2']],
  ['other staff', '核定编制|50', '在职人员|44人', ['fail cross/identity G2']],
  ['fewer than are in post', '编制数|50', '实有人数|44', ['fail cross/identity G2']],
  ['more, of a word that may count others', '编制数|50', '实有人数|58', ['note cross/identity G2']],
  ['blank', '编制人数|', '在职人数|', []],
  ['in words', '编制人数|见附表', '在职人数|46人（不含借调3人）', []],
  ['more than one number', '编制人数|行政30人，事业20人', '在职人数|58人，其中离退休12人', []],
  ['other people', '编制人数|50', '聘用人数|12', []],
])('staff in the head: %s', (_, posts, staff, expected) => {
  const own = OWN.replace('{posts}', posts).replace('{staff}', staff);
  const { units } = assess({
    snapshot: snapshotOf(drawing('基础数据表', BASIC), drawing('自评表', own)),
  });
  expect(units).toHaveLength(1);
  const found = units.flatMap(({ findings }) =>
    findings.filter(({ rule, outcome }) => rule === 'cross/identity' && outcome !== 'pass'),
  );
  expect(found.map(line)).toEqual(expected);
});

test('says which number differs', () => {
  const own = OWN.replace('{posts}', '编制人数|52').replace('{staff}', '在职人数|46');
  const { units } = assess({
    snapshot: snapshotOf(drawing('基础数据表', BASIC), drawing('自评表', own)),
  });
  const [found] = units.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'cross/identity'),
  );
  expect(found).toMatchObject({ key: 'staff', actual: '52', expected: '50', difference: '+2' });
});

const AT_HEAD = 'fail cross/identity G2';
const OVER = 'explain staffing/over-establishment D3';
const ABOUT_STAFF = ['cross/identity', 'staffing/control-rate', 'staffing/over-establishment'];

test.each<[string, string, string, string[]]>([
  ['staff', '|50|64|92%', '在职人数|46', ['fail cross/identity C3']],
  ['posts', '|40|46|92%', '在职人数|46', ['fail cross/identity B3']],
  [
    'staff, who may be more by their name',
    '|50|46|116%',
    '实有人数|58',
    ['fail cross/identity C3'],
  ],
  ['nothing: more staff than posts', '|50|55|110%', '在职人数|55', [OVER]],
  ['staff, of a rate that goes with it', '|50|64|128%', '在职人数|46', [AT_HEAD, OVER]],
  [
    'staff, of no rate',
    '|50|64|',
    '在职人数|46',
    [AT_HEAD, OVER, 'undetermined staffing/control-rate D3'],
  ],
  [
    'staff, of another rate',
    '|50|64|95%',
    '在职人数|46',
    ['fail staffing/control-rate D3', AT_HEAD, OVER],
  ],
])('a number of the basic data that the control rate belies: %s', (_, figures, staff, expected) => {
  const basic = BASIC.replace('|50|46|92%', figures);
  const own = OWN.replace('{posts}', '编制人数|50').replace('{staff}', staff);
  const { units } = assess({
    snapshot: snapshotOf(drawing('基础数据表', basic), drawing('自评表', own)),
  });
  const found = units.flatMap(({ findings }) =>
    findings.filter(
      ({ rule, outcome }) => ABOUT_STAFF.includes(rule) && !/pass|applicable/.test(outcome),
    ),
  );
  expect(found.map(line)).toEqual(expected);
});
