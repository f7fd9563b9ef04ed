import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const GIVEN = '县级配套60万元因国库资金紧张未拨付；已列入2025年一季度拨款计划，并建立月调度制度。';
const LOW = 'explain funds/under-executed';

const INDICATORS = `
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|改造泵站|≥50座|51座|50|50
效益指标|社会效益|受益人数|≥12人|13人|40|40
满意度指标|满意度|群众满意度|≥85%|90%|10|10
总分|<|<|<|<|100|100
`;

describe('in a row beneath money that goes down', () => {
  const form = `
2024年度省级专项资金项目绩效自评表|<|<|<|<|<|<
项目名称|泵站改造|<|<|<|<|<
资金情况（万元）||资金总额|中央补助|县级配套||
^|年初预算数|280|200|80||
^|全年预算数|280|200|80||
^|全年执行数|220|200|20||
^|执行率|78.57%|100%|25%||
^|资金结余原因及改进措施|${GIVEN}|<|<|<|<${INDICATORS}`;
  const label = '资金结余原因及改进措施';
  const low = [`${LOW} C7`];

  test.each<Case>([
    ['资金结余原因及改进措施', {}, []],
    ['偏差原因', { [label]: '偏差原因' }, []],
    ['偏差说明', { [label]: '偏差说明' }, []],
    ['at the side of the form', { [`^|${label}|`]: `${label}|` }, []],
    ['blank', { [GIVEN]: '' }, low],
    ['无', { [GIVEN]: '无' }, low],
    ['without a measure', { [GIVEN]: '县级配套60万元因国库资金紧张未拨付。' }, low],
    [
      'at odds with the figures',
      { [GIVEN]: '县级配套已全部足额拨付到位，资金无结余；今后加强资金调度，按季通报。' },
      ['explain explanation/contradicted C8'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('below the table', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
项目名称|泵站改造|<|<|年度|2024|<
资金（万元）|年初预算数|全年预算数|全年执行数|执行率||
资金总额|280|280|220|78.57%||${INDICATORS.trimEnd()}
注：执行率未达100%，${GIVEN}|<|<|<|<|<|<`;
  const note = `注：执行率未达100%，${GIVEN}`;
  const low = [`${LOW} E4`];

  test.each<Case>([
    ['注', {}, []],
    ['执行率说明', { [note]: `执行率说明：${GIVEN}` }, []],
    ['a note without a measure', { [note]: '注：执行率未达100%，因国库资金紧张未拨付。' }, low],
    ['a note about something else', { [note]: '注：因四舍五入，合计可能有尾差。' }, low],
    [
      'a printed note',
      { [note]: '注：因故未支出、执行率低于90%的，应说明原因并提出改进措施，已整改的附整改报告。' },
      low,
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('among the answers on how the money was managed', () => {
  const form = `
转移支付区域（项目）绩效目标自评表|<|<|<|<|<|<
转移支付（项目）名称|<|保障性安居工程补助资金|<|<|<|<
资金投入情况（万元）|||全年预算数（A）|全年执行数（B）|预算执行率（B/A）|<
^|年度资金总额：||15200|11200|73.68%|<
资金管理情况|||情况说明|<|存在问题和改进措施|<
^|下达及时性||收到资金后28日内下达|<|无|<
^|执行准确性||地方资金4000万元因汛期停工未到支付期|<|已倒排工期，2025年6月底前完成支付。|<
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
^|产出指标|数量指标|改造泵站|≥50座|51座|
^|效益指标|社会效益|受益人数|≥12人|13人|`;
  const low = [`${LOW} F4`];

  test.each<Case>([
    ['cause and measures beside each other', {}, []],
    [
      'both among the problems',
      {
        地方资金4000万元因汛期停工未到支付期: '按进度支付',
        已倒排工期: '地方资金因汛期停工未到支付期；已倒排工期',
      },
      [],
    ],
    ['no problems', { '已倒排工期，2025年6月底前完成支付。': '无' }, low],
    ['problems of another row', { 执行准确性: '使用规范性' }, low],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
