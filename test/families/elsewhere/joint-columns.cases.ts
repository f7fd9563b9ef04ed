import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

function doubtsOf(form: string): readonly string[] {
  return readForms(drawn(form, {})).forms.flatMap(({ doubts }) =>
    doubts.map(({ kind, field }) => `${kind} ${field}`),
  );
}

describe('得分/分值 in one cell', () => {
  const form = `
2022年度部门整体支出绩效自评表|<|<|<|<|<
部门名称|白河县残疾人联合会|<|<|<|<
年度资金总额（万元）|年初预算数：322|全年预算数：322|全年执行数：315.56|执行率：98%|得分/分值：9.8/10
一级指标|三级指标|年度指标值|实际完成值|得分/分值|偏差原因
产出指标|发放辅助器具|≥300件|312件|20/20|
|残疾人就业培训|≥150人|156人|15/15|
|补贴发放准确率|100%|100%|15分/15分|
效益指标|残疾人就业率|≥60%|57%|19／20|企业岗位减少，2023年新增两家辅助性就业机构。
|残疾人参与文化活动人次|≥500人次|530人次|10/10|
满意度指标|残疾人满意度|≥90%|96%|10/10|
合计|<|<|<|98.8/100|
`;

  test.each<Case>([
    ['right', {}, []],
    [
      'points first',
      {
        '执行率：98%|得分/分值：9.8/10': '执行率：98%|分值/得分：10/9.8',
        '得分/分值|偏差': '分值/得分|偏差',
        '19／20': '20／19',
        '98.8/100': '100/98.8',
      },
      [],
    ],
    ['a total that is off', { '98.8/100': '97/100' }, ['fail score/total E11']],
    [
      'a score above what was earned',
      { '19／20': '20/20', '98.8/100': '99.8/100' },
      ['fail score/indicator E8'],
    ],
    ['points too many', { '|10/10|\n合计': '|10/15|\n合计' }, ['fail weight/total E11']],
    [
      'an execution score that does not follow',
      { '9.8/10': '10/10', '98.8/100': '99/100' },
      ['fail score/execution F3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('the number of a column in the brackets of its heading', () => {
  const form = `
附表1：2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称：|残疾儿童康复救助|<|<|<|<|<|<|<
项目资金（万元）||年初预算数①|全年预算数②|全年执行数③|执行率④=③/②|分值⑤|得分⑥=④×⑤|
|年度资金总额|210|210|207.9|99%|10|9.9|
一级指标（1）|二级指标（2）|三级指标（3）|年度指标值（4）|实际完成值（5）|分值（6）|偏差原因（7）|得分（8）|
产出指标|数量指标|救助儿童数|≥160人|165人|20||20|
|质量指标|康复有效率|≥85%|88%|20||20|
|时效指标|救助及时率|100%|100%|10||10|
效益指标|社会效益指标|家庭负担减轻|明显|明显|30||30|
满意度指标|满意度指标|家长满意度|≥90%|97%|10||10|
总分|<|<|<|<|100||99.9|
`;

  test.each<Case>([
    ['is not its points', {}, []],
    ['beside points that are off', { '|≥85%|88%|20|': '|≥85%|88%|25|' }, ['fail weight/total F11']],
    [
      'points stated in the only bracket',
      {
        '一级指标（1）|二级指标（2）|三级指标（3）|年度指标值（4）|实际完成值（5）|分值（6）|偏差原因（7）|得分（8）':
          '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值（80）|偏差原因|得分',
      },
      ['fail weight/section F5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('年初 and 调整后 beneath 年度指标值', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<
项目名称|文物普查|<|<|<|<|<|<|<|<
资金（万元）|年初预算数A|全年预算数B|全年执行数C||执行率C/B|分值|得分||
|50|50|49||98%|10|9.8||
一级指标|二级指标|三级指标|年度指标值|<|实际完成情况|<|分值|得分|偏差原因
^|^|^|年初|调整后|上半年|全年|^|^|^
产出|数量|普查文物点|≥200处|≥180处|100处|185处|20|20|
^|质量|数据合格率|≥95%|≥95%|95%|97%|20|20|
^|时效|普查及时率|100%|100%|50%|100%|10|10|
效益|社会效益|文物保护意识|提升|提升|提升|提升|30|30|
满意度|满意度|公众满意度|≥90%|≥90%|92%|93%|10|10|
总分|<|<|<|<|<|<|100|99.8|
`;

  test.each<Case>([
    ['the adjusted target counts', {}, []],
    [
      'and is missed',
      { '|185处|': '|162处|' },
      ['explain explanation/missing J8', 'fail score/indicator I8'],
    ],
    [
      'amounts under letters are read',
      { '|50|50|49||98%|10|9.8': '|50|50|49||96%|10|9.8' },
      ['fail funds/execution-rate F5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('sources beside 预算总额, in one row', () => {
  const form = `
国有资本经营预算支出项目绩效自评表|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|金额单位：万元
项目名称|企业退休人员社会化管理补助|<|主管部门|滨海市国资委|<|<
资金来源|预算总额|国有资本经营预算|一般公共预算|其他资金|支出总额|执行率
|850|600|200|50|850|100%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出|数量|接收管理人数|≥1.2万人|1.25万人|30|30
|质量|档案移交完整率|100%|100%|20|20
|时效|移交完成时间|12月底前|11月|10|10
效益|社会效益|企业负担减轻|明显|明显|30|30
满意度|满意度|退休人员满意度|≥85%|90%|10|10
合计|||||100|100
`;

  test.each<Case>([
    ['right', {}, []],
    [
      'that do not add up',
      { '|850|600|': '|860|600|', '|50|850|': '|50|860|' },
      ['fail funds/columns-total B5'],
    ],
    [
      'without the rest of them nobody can tell',
      { '|850|600|': '|860|600|', '|50|850|': '|50|860|', 其他资金: '政府性基金' },
      [],
    ],
    ['a rate that does not divide', { '|850|100%': '|833|100%' }, ['fail funds/execution-rate G5']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });

  test('a row of amounts under headings that nobody knows is told', () => {
    const unknown = form.replace('预算总额', '盘子').replace('支出总额', '花销');
    expect(doubtsOf(unknown)).toEqual(['unread-row executionRate']);
  });
});

describe('完成情况说明 and 备注', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<
部门名称：江东市水务局|<|<|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标解释|标准值|实际值|完成情况说明|权重|得分|备注
履职|水利工程建设|重点工程开工率|已开工/计划|≥95%|93%|2项工程因征地滞后，已于2024年1月开工并按周调度。|50|48.95|
效益|社会效益|城乡供水保证率|供水保证情况|≥97%|98.5%||30|30|
^|满意度|群众满意度|问卷调查|≥85%|91%||20|20|
总分|<|<|<|<|<|<|100|98.95|
`;

  test('hold the reasons where no other column does, without a doubt', () => {
    expect(doubtsOf(form)).toEqual([]);
    const { indicators } = readForms(drawn(form, {})).forms[0] as SelfEvaluation;
    expect(indicators[0]?.reason?.text).toContain('征地滞后');
    expect(findingsIn(drawn(form, {}))).toEqual([]);
  });
});
