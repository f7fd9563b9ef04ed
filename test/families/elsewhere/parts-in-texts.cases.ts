import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/** What the texts of a form say of a part of its money, of a part of the year, and of the target of a row. */
const SAID = '总体较好。';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|农村供水管网改造|<|<|<|<|<
主管部门|平川县水务局|<|实施单位|平川县农村供水总站|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
^|年度资金总额|480|500|480|96.00%|9.6
^|其中：省级补助|300|300|300|100.00%|-
^|县级资金|180|200|180|90.00%|-
年度总体目标|预期目标|<|<|实际完成情况|<|<
^|目标1：改造管网40公里；目标2：解决1.2万人饮水。|<|<|改造管网42公里，解决1.2万人饮水。|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|管网改造长度|≥40公里|42公里|30|30|
^|水质检测合格率|≥98%|95%|20|19.39|两处水源雨季浊度高；已加装过滤设备，2024年4月前完成检测。
效益指标|受益人口|≥1.2万人|1.2万人|30|30|
满意度指标|用水户满意度|≥90%|93%|10|10|
总分|<|<|<|100|98.99|
自评结论|<|${SAID}|<|<|<|<`;

const WRONG = 'fail text/figures C17';
const AGAINST = 'explain explanation/contradicted C17';

describe('of a part of the money', () => {
  test.each([
    '全年预算500万元，支出480万元，执行率96%，其中省级补助执行率100%，县级资金执行率90%。',
    '省级补助300万元，支出300万元；县级资金200万元，支出180万元，执行率90%。',
    '县级财政资金支付率90%，低于总体执行率。',
    '省级补助已全部支付，县级配套资金20万元为质保金。',
    '县级资金20万元未支付，结余20万元。',
    '省级补助300万元、县级资金200万元，支出480万元，执行率96%。',
    '中央资金执行率85%。',
    '管材采购执行率92%，合同支付率97.5%，均按合同支付。',
    '政府采购支出11.6万元，采购执行率96.67%。',
  ])('right: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([]);
  });

  test.each([
    ['全年支出480万元，执行率96%，其中县级资金执行率92%。', AGAINST],
    ['省级补助300万元，支出300万元；县级资金200万元，支出108万元。', WRONG],
    ['县级资金支出108万元。', WRONG],
    ['县级资金年初预算200万元。', WRONG],
    ['县级资金结余25万元。', WRONG],
    ['县级资金已全部支付完毕。', AGAINST],
    ['省级补助执行率98%。', AGAINST],
    ['省级补助300万元、县级资金200万元，支出408万元。', WRONG],
  ])('wrong: %s', (said, told) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([told]);
  });
});

describe('of what was left of a part', () => {
  test.each([
    '县级资金20万元结转下年。',
    '县级资金12万元未支付，其余8万元为质保金。',
    '县级资金200万元中20万元未支付。',
    '县级资金200万元，支出180万元，结转20万元。',
    '县级资金50万元未到位。',
  ])('right: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([]);
  });

  test.each([
    ['县级资金22万元结转下年。', WRONG],
    ['省级补助30万元未支付。', AGAINST],
    ['县级资金200万元，支出180万元，结转25万元。', WRONG],
  ])('wrong: %s', (said, told) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([told]);
  });
});

describe('parts of what was done', () => {
  const DONE = '改造管网42公里，解决1.2万人饮水。';

  test.each([
    '改造管网42公里（干管15公里、支管27公里），解决1.2万人饮水。',
    '改造管网42公里，其中塑料管31公里、钢管8公里。',
    '培训管水员86人次，其中女性38人次、党员27人次。',
    '受理报修240件，完成236件（目标240件、少4件）。',
  ])('right: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [DONE]: said }))).toEqual([]);
  });

  test.each([
    '改造管网42公里（干管15公里、支管72公里），解决1.2万人饮水。',
    '改造管网42公里，其中干管15公里、支管72公里。',
    '受理报修245件，其中来电162件、来访92件。',
    '培训管水员86人次（线上52人次、线下43人次）。',
  ])('wrong: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [DONE]: said }))).toEqual(['explain text/figures E10']);
  });
});

describe('of a part of the year, of others, or of another rate', () => {
  test.each([
    '截至6月底支出210万元，半年执行率42%；全年执行率96%。',
    '截至9月底支出350万元，执行率70%。',
    '执行率96%，结余20万元，结余率4%。',
    '执行率96%，高于全县平均执行率91.3%。',
    '按年初预算计算执行率为100%，按全年预算计算为96%。',
    '预算执行率96%，比上年97.06%下降1.06个百分点。',
    '一是预算执行率未达100%；二是水质检测合格率未达标，得19.39分。',
    '总分100分，预算执行10分，得9.6分；产出50分，得49.39分；效益30分，得30分；满意度10分，得10分，合计98.99分。',
  ])('right: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([]);
  });

  test.each([
    ['截至12月底执行率90%。', AGAINST],
    ['执行率92%，结余率4%。', AGAINST],
    ['按年初预算计算的执行率为96.5%。', AGAINST],
    ['预算执行率98%，比上年97.06%上升0.94个百分点。', AGAINST],
    ['一是执行率96%，得9.8分；二是水质检测合格率未达标。', WRONG],
    [
      '总分100分，预算执行10分，得9.6分；产出50分，得49.39分；效益30分，得30分；满意度10分，得10分，合计99.98分。',
      WRONG,
    ],
  ])('wrong: %s', (said, told) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([told]);
  });
});

describe('of the target of a row', () => {
  test.each([
    '水质检测合格率95%，低于指标值98%。',
    '水质检测合格率95%，低于指标值3个百分点。',
    '水质检测合格率95%，低于98%的目标值，差3个百分点。',
    '用水户满意度93%，高于目标值90%。',
    '管网改造长度42公里，超过目标值40公里。',
    '管网改造长度42公里，超出指标值2公里。',
  ])('right: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([]);
  });

  test.each([
    '水质检测合格率95%，低于指标值96%。',
    '水质检测合格率95%，高于指标值98%。',
    '水质检测合格率95%，低于96%的目标。',
    '用水户满意度93%，高于85%的目标。',
    '管网改造长度42公里，超过目标值38公里。',
  ])('wrong: %s', (said) => {
    expect(findingsIn(drawn(FORM, { [SAID]: said }))).toEqual([AGAINST]);
  });

  test('in the reason of the row', () => {
    const reason = (said: string) =>
      findingsIn(drawn(FORM, { 两处水源雨季浊度高: `${said}，两处水源雨季浊度高` }));
    expect(reason('低于目标值98%')).toEqual([]);
    expect(reason('低于目标值96%')).toEqual(['explain explanation/contradicted G13']);
  });
});

test.each<Case>([
  ['the score of another year', { [SAID]: '2022年自评得分97.6分，2023年98.99分。' }, []],
  ['last year’s', { [SAID]: '上年度自评得分97.6分，比上年提高。' }, []],
  ['this year’s', { [SAID]: '2023年自评得分97.6分。' }, ['fail score/total C17']],
  ['points of a section', { [SAID]: '目标设定分值90分，自评90分；预算执行10分，自评9.6分。' }, []],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected]);
});

test('目标1完成情况 begins an item', () => {
  const DONE = '改造管网42公里，解决1.2万人饮水。';
  const each = '目标1完成情况：改造管网42公里；目标2完成情况：解决1.2万人饮水。';
  const notes = (said: string) => notesIn(drawn(FORM, { [DONE]: said }), 'goal/unreported');
  expect(notes(each)).toEqual([]);
  expect(notes('目标1完成情况：改造管网42公里。')).toEqual(['note goal/unreported E10']);
});
