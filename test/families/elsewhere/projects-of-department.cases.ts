import { assess } from '../../../src/assessment';
import { findingsIn } from '../findings';
import { drawing, snapshotOf } from '../grid';
import { drawn, type Case } from './changed';

describe('a department above its projects, whose budgets come to its 项目支出', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
部门名称|沙洲县文旅局|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|400|420|420|10|100%|10
^|其中：基本支出|300|310|310|||
^|项目支出|100|110|110|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|送戏下乡|≥100场|104场|50|50|
效益指标|社会效益指标|观众人次|≥3万人次|3.3万人次|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|

项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|送戏下乡|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|60|70|70|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|送戏下乡|≥100场|104场|50|50|
效益指标|社会效益指标|观众人次|≥3万人次|3.3万人次|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|

项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|图书采购|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|40|40|40|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购图书|8000册|8000册|50|50|
效益指标|社会效益指标|借阅量|≥2万册次|2.1万册次|30|30|
满意度指标|满意度|读者满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|100|
`;
  const books = '40|40|40|10|100%|10';
  const total = '93%|10|10|\n总分|<|<|<|<|100|100|';

  test.each<Case>([
    ['right', {}, []],
    [
      'less spent by them than by the department',
      { [books]: '40|40|36|10|90%|9', [total]: total.replace('100|100', '100|99') },
      ['fail cross/projects-total E7'],
    ],
    [
      'a project whose own rate tells its amount',
      { [books]: '40|40|38|10|100%|10' },
      ['fail funds/execution-rate G29', 'fail score/execution H29'],
    ],
    [
      'another project that is not here',
      { [books]: '30|30|27|10|90%|9', [total]: total.replace('100|100', '100|99') },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a project of the department that names another unit', () => {
  const rows = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|培训人数|≥100人|104人|50|50|
效益指标|社会效益指标|门诊人次|≥3万人次|3.3万人次|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|
`;
  const project = (name: string, unit: string, spent: string) => `
项目支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
项目名称|${name}|<|<|<|<|<|<
主管部门|沙洲县卫生健康局|<|<|实施单位|${unit}|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|${spent}|${spent}|${spent}|10|100%|10
${rows}`;
  const whole = `
单位整体支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
单位名称|沙洲县人民医院|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|400|420|420|10|100%|10
^|其中：基本支出|300|310|310|||
^|项目支出|100|110|110|||
${rows}`;
  const told = (unit: string, spent: string) => {
    const { units } = assess({
      snapshot: snapshotOf(
        drawing('整体', whole),
        drawing('项目一', project('设备购置', '沙洲县人民医院', '70')),
        drawing('项目二', project('人才培养', unit, spent)),
      ),
    });
    return units.flatMap(({ findings }) =>
      findings
        .filter(({ rule }) => rule === 'cross/projects-total')
        .map(({ outcome, key, data }) => `${outcome} ${key} ${data['unit'] ?? ''}`.trim()),
    );
  };
  test.each([
    ['its own', '沙洲县人民医院', '40', 'pass same'],
    ['another one', '沙洲县中医医院', '40', 'note left-out 沙洲县中医医院'],
    ['another one, and other money', '沙洲县中医医院', '35', 'note less'],
  ])('%s', (_, unit, spent, expected) => {
    expect(told(unit, spent)).toContain(expected);
  });
});
