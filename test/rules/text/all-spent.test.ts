import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

const form = (done: string, conclusion = '自评工作已完成。'): string => `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|护边员补助|<|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|1260|1188|1108.4|10|93.30%|9.33
其中：财政拨款|<|1000|988|908.4|||
其他资金|<|260|200|200|||
年度总体目标|预期目标|<|<|实际完成情况|<|<|<
^|为护边员发放补助。|<|<|${done}|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|护边员人数|≥320人|320人|50|50|
产出指标|成本指标|设备购置费用|≤310.5万元|301.5万元|10|10|
效益指标|社会效益指标|边境管控率|≥95%|97%|30|30|
总分|<|<|<|<|100|99.33|
评价结论|${conclusion}|<|<|<|<|<|<
`;

const DONE = 'explain text/figures E8';
const CONCLUDED = 'explain text/figures B14';

describe('what texts say was spent of all the money', () => {
  test.each<readonly [string, readonly string[]]>([
    ['截至2022年12月31日，本项目投入资金1108.4万元，为320名护边员发放补助。', []],
    ['截至2022年12月31日，本项目投入资金1008.4万元，为320名护边员发放补助。', [DONE]],
    ['项目已支出536万元，补助按月发放。', [DONE]],
    ['本项目共支付补助资金536万元。', [DONE]],
    ['本项目共支付补助资金1188万元。', []],
    ['本项目年初安排1260万元，实际支付补助资金1108.4万元。', []],
    // One digit another, or two changed over, whatever the words.
    ['完成护边员补助1180.4万元。', [DONE]],
    ['完成护边员补助1808.4万元，其余任务按期完成。', [DONE]],
    ['兑现护边员补助1180.4万元。', [DONE]],
    ['兑现护边员补助1108.4万元。', []],
    ['完成护边员补助880.2万元。', []],
    ['支付护边员补助908.4万元，其他补助200万元。', []],
    ['支付合同款1008.4万元。', []],
    ['累计支付资金5000万元。', []],
    ['2021年支付资金1008.4万元。', []],
    ['上半年项目已支出536万元。', []],
    ['购置设备支出301.5万元。', []],
    ['一是支付补助500万元；二是支付装备款608.4万元。', []],
    ['每人支付补助3.5万元。', []],
    ['项目已支出1108.40万元。', []],
    ['项目已支出11084000元。', []],
    // More exact than the form.
    ['项目已支出1108.4067万元。', []],
    ['项目已支出11083912.5元。', []],
    ['项目已支出1108.5067万元。', [DONE]],
    ['项目已支出约1100万元。', []],
    ['带动社会投入536万元。', []],
  ])('%s', (done, expected) => {
    const found = findingsIn(snapshotOf(drawing('表', form(done))));
    expect(found.filter((one) => one.includes('text/figures'))).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['项目自评总分99.33分，项目已支出1108.4万元。', []],
    ['项目自评总分99.33分，项目已支出536万元。', [CONCLUDED]],
    ['项目自评总分99.33分，支付资金536万元。', [CONCLUDED]],
    ['项目实施较好，按要求支付了设备尾款36万元。', []],
  ])('%s', (conclusion, expected) => {
    const text = form('护边员补助全部发放。', conclusion);
    const found = findingsIn(snapshotOf(drawing('表', text)));
    expect(found.filter((one) => one.includes('text/figures'))).toEqual(expected);
  });

  test('a total that its sources exceed', () => {
    const text = form('完成补助1018.4万元，其中：中央补助908.4万元，地方补助200万元。');
    const found = findingsIn(snapshotOf(drawing('表', text)));
    expect(found.filter((one) => one.includes('text/figures'))).toEqual(['fail text/figures E8']);
  });
});
