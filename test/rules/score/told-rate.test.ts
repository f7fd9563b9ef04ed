import { outcomesOf } from '../verdicts';

const SCALE = '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20%以上不得分。';
const SATISFIED = '90%(含)以上计20分;80%-90%计15分。';
const CHANGE = '“三公经费”变动率≦0,计8分;“三公经费”>0,每超过一个百分点扣0.8分,扣完为止。';
const DONE = '100%计满分，每低于5%扣2分，扣完为止。';
const SHARE = '得分=部门预算资金支出率×分值。';

type Told = readonly [name: string, criteria: string, text: string, weight: string, score: string];

const outcomes = ([name, criteria, text, weight, score]: Told) =>
  outcomesOf('score/indicator', {
    三级指标: name,
    指标解释: criteria,
    自评情况: text,
    分值: weight,
    得分: score,
  });

describe('the score of a row whose result only its text tells', () => {
  test.each<Told>([
    ['预算控制率', SCALE, '年中追加二期经费，预算控制率16.2%，今后提前测算。', '5', '4'],
    ['预算控制率', SCALE, '预算控制率=182.7÷800=22.84%。', '5', '4'],
    ['社会公众满意度', SATISFIED, '满意度83%。', '20', '20'],
    ['三公经费变动率', CHANGE, '变动率=(35-32)÷32=9.38%。', '8', '8'],
    ['预算完成率', DONE, '预算完成率为93.2%', '12', '12'],
    ['部门预算资金支出率', SHARE, '全年预算支出率92.7%，部分尾款待验收后支付。', '10', '9.72'],
  ])('%s, %s: %s, %s/%s is asked about', (...told) => {
    expect(outcomes(told)).toEqual(['explain']);
  });
  test.each<Told>([
    ['预算控制率', SCALE, '年中追加二期经费，预算控制率6.2%，今后提前测算。', '5', '4'],
    ['预算控制率', SCALE, '预算控制率10%。', '5', '4'],
    // That the rate is wrong is told by another rule.
    ['预算控制率', SCALE, '预算控制率=62÷1000=16.2%。', '5', '4'],
    ['预算控制率', SCALE, '预算控制率0%。', '5', '5'],
    // Less than the scale gives may be the office's own choice.
    ['预算控制率', SCALE, '预算控制率6.2%。', '5', '3'],
    ['预算控制率', SCALE, '上年预算控制率16.2%，本年已下降。', '5', '4'],
    ['预算控制率', SCALE, '预算控制率6.2%，其中项目预算控制率16.2%。', '5', '4'],
    ['社会公众满意度', SATISFIED, '满意度93%。', '20', '20'],
    ['社会公众满意度', SATISFIED, '家长满意度83%。', '20', '20'],
    ['社会公众满意度', SATISFIED, '满意度目标83%，已达到。', '20', '20'],
    ['社会公众满意度', '满意度高的计满分，一般的酌情扣分。', '满意度83%。', '20', '20'],
    ['三公经费变动率', CHANGE, '变动率=(30-32)÷32=-6.25%。', '8', '8'],
    ['三公经费变动率', CHANGE, '变动率0.4%。', '8', '8'],
    ['预算完成率', DONE, '预算完成率为99.27%', '12', '12'],
    ['预算完成率', DONE, '预算完成率为102.1%', '12', '12'],
    ['部门预算资金支出率', SHARE, '全年预算支出率97.2%，部分尾款待验收后支付。', '10', '9.72'],
    ['部门预算资金支出率', SHARE, '全年预算支出率97.24%。', '10', '9.7'],
    ['管理制度健全性', '制度健全计满分；执行率80%以上得3分。', '制度执行率70%。', '5', '5'],
  ])('%s, %s: %s, %s/%s is not', (...told) => {
    expect(outcomes(told)).toEqual(['pass']);
  });
});
