import type { SelfEvaluation } from '../../src/forms';
import { builtInRubric } from '../../src/rubrics';
import { score, type IndicatorScore } from '../../src/scoring';
import { subjectOf } from '../rules/examples/subject';

const mof = builtInRubric('mof-2020-10');

/** What a row of 10 points may score under these criteria, in a form of 2023. */
function under(target: string, actual: string, text: string, name = ''): IndicatorScore {
  const { evaluation } = subjectOf({
    ...(name !== '' && { 三级指标: name }),
    年度指标值: target,
    实际完成值: actual,
    分值: '10',
    得分: '10',
    年度: '2023',
  });
  const [row] = evaluation?.indicators ?? [];
  if (!evaluation || !row?.target) throw new Error('no row');
  const reading = { kind: 'words' as const, text, lead: text };
  const form: SelfEvaluation = {
    ...evaluation,
    indicators: [{ ...row, criteria: { ...row.target, text, reading } }],
  };
  const [found] = score(form, mof).indicators;
  if (!found) throw new Error('no score');
  return found;
}

function rangeOf({ low, high }: IndicatorScore): string {
  const [least, most] = [low?.toFixed(), high?.toFixed()];
  return least === most ? `${least}` : `${least}–${most}`;
}

type Case = readonly [target: string, actual: string, criteria: string, points: string];

describe('criteria in words', () => {
  const GRADES = '健全得10分，较健全得6分，不健全不得分';
  test.each<Case>([
    ['健全', '较健全', GRADES, '6'],
    ['健全', '健全', GRADES, '10'],
    ['健全', '不健全', GRADES, '0'],
    ['健全', '管理制度较健全', GRADES, '6'],
    ['有效扩大', '较好', '好得10分，较好得8分，一般得6分，差不得分', '8'],
    ['有效扩大', '好', '好得10分，较好得8分，一般得6分，差不得分', '10'],
    ['有效扩大', '效果一般', '好得10分，较好得8分，一般得6分，差不得分', '6'],
    ['优', '良好', '优得10分、良得8分、中得6分、差得0分', '8'],
    ['优', '良', '优（10分）；良（8分）；中（6分）；差（0分）', '8'],
    ['优', '优秀', '优=10分，良=8分，中=6分，差=0分', '10'],
    ['好', '较好', '好10分，较好8分，一般5分', '8'],
    ['健全', '健全但执行不到位', '健全且执行有效得10分；健全但执行不到位得7分；不健全不得分', '7'],
    [
      '健全',
      '制度健全，但执行不到位',
      '健全且执行有效得10分；健全但执行不到位得7分；不健全不得分',
      '7',
    ],
    ['健全', '健全且执行有效', '健全且执行有效得10分；健全但执行不到位得7分', '10'],
    ['明显改善', '有所改善', '明显改善得满分，有所改善得60%分值，无改善不得分', '6'],
    ['合规', '基本合规', '合规得满分；基本合规得分值的80%；不合规不得分', '8'],
    ['已公开', '未公开', '按要求公开得10分，未公开不得分', '0'],
    ['完成', '部分完成', '全部完成得10分，部分完成得5分，未完成不得分', '5'],
  ])('%s, %s: %s', (target, actual, criteria, points) => {
    expect(rangeOf(under(target, actual, criteria))).toBe(points);
  });

  test.each<Case>([
    // Two of several parts, not one of several grades.
    ['健全有效', '健全有效', '制度健全得5分，执行有效得5分', '8–10'],
    // Words that the criteria do not name.
    ['有效扩大', '覆盖面进一步扩大', '好得10分，较好得8分，一般得6分，差不得分', '8–10'],
    ['健全', '基本健全', '健全得10分，不健全不得分', '0–10'],
    ['显著提升', '显著提升', '显著提升得10分，否则酌情扣分', '10'],
    ['健全', '较健全', '健全得满分，较健全酌情扣分', '0–10'],
  ])('%s, %s, where they tell no one score: %s', (target, actual, criteria, points) => {
    expect(rangeOf(under(target, actual, criteria))).toBe(points);
  });
});

describe('criteria by figures', () => {
  const STEPS = '≥90%得10分，80%（含）-90%得6分，80%以下不得分';
  test.each<Case>([
    ['≥90%', '88%', STEPS, '6'],
    ['≥90%', '80%', STEPS, '6'],
    ['≥90%', '79%', STEPS, '0'],
    ['≥90%', '93%', STEPS, '10'],
    ['≥200张', '180张', '达到目标值得满分；完成80%（含）以上得80%分值，低于80%不得分', '8'],
    ['≥200张', '160张', '达到目标值得满分；完成80%（含）以上得80%分值，低于80%不得分', '8'],
    ['≥200张', '150张', '达到目标值得满分；完成80%（含）以上得80%分值，低于80%不得分', '0'],
    ['≥95%', '92%', '≥95%得10分，90%（含）-95%得8分，否则不得分', '8'],
    ['≥95%', '89%', '≥95%得10分，90%（含）-95%得8分，否则不得分', '0'],
    ['100%', '96%', '100%得满分；95%≤完成率＜100%得8分；＜95%不得分', '8'],
    ['100%', '95%', '100%得满分；95%≤完成率＜100%得8分；＜95%不得分', '8'],
    ['≥45公里', '42公里', '≥45公里得10分，40-45公里得6分，40公里以下不得分', '6'],
    ['≥45公里', '38公里', '≥45公里得10分，40-45公里得6分，40公里以下不得分', '0'],
    ['≥90分', '86分', '90分（含）以上得10分；80分（含）-90分得7分；80分以下不得分', '7'],
    ['≥200户', '150户', '完成率60%（含）-100%按比例得分，60%以下不得分', '7.5'],
    ['≥200户', '110户', '完成率60%（含）-100%按比例得分，60%以下不得分', '0'],
    ['≥85%', '92%', '≥95%得10分，85%-95%得8分，85%以下不得分', '8–10'],
  ])('%s, %s: %s', (target, actual, criteria, points) => {
    expect(rangeOf(under(target, actual, criteria))).toBe(points);
  });
});

describe('criteria that deduct', () => {
  test.each<Case>([
    ['≥45公里', '43公里', '完成目标值得满分，每少1公里扣2分，扣完为止', '6'],
    ['100%', '99%', '达到100%得满分，每低1个百分点扣3分', '7'],
    ['≥95%', '93%', '每降低1个百分点扣1分', '8'],
    ['≥90%', '87%', '满意度≥90%得10分；每低1%扣0.5分', '8.5'],
    ['100%', '98%', '每低于100% 1个百分点扣0.5分，扣完为止', '9'],
    ['≤100%', '103%', '≤100%得10分，每超1%扣1分', '7'],
    ['100%', '95%', '完成率每低于目标值1个百分点，扣权重的10%，扣完为止。', '5'],
    ['按季发放', '一季度延迟1次', '每延迟一次扣2分', '8'],
    ['按季发放', '按季发放', '每延迟一次扣2分', '8–10'],
    ['按月发放', '两次延迟发放', '按时发放得满分，每逾期1次扣3分', '4'],
    ['0起', '1起', '未发生得满分，每发生1起扣5分，扣完为止', '5'],
    ['0起', '3起', '未发生得满分，每发生1起扣5分，扣完为止', '0'],
    ['0次', '2次', '每出现一次扣1分', '8'],
    ['规范', '发现1处不规范', '每发现一处不规范扣2分', '8'],
    ['9月底前', '11月', '每延迟1个月扣1分', '8'],
    ['2023年9月底前', '2023年10月5日', '每逾期1天扣1分', '5'],
    ['9月底前', '11月', '未按时完成扣3分', '7'],
    ['9月底前', '11月', '按时完成得满分，逾期扣20%分值', '8'],
    ['≤5000元', '5200元', '未超标准得满分，超标准不得分', '0'],
    ['≤5000元', '5200元', '不超标准得10分，超标准扣5分', '5'],
    ['≤5000元', '5000元', '未超标准得满分，超标准不得分', '10'],
    ['≥95%', '90%', '低于95%的，每低1个百分点扣1分', '5'],
  ])('%s, %s: %s', (target, actual, criteria, points) => {
    expect(rangeOf(under(target, actual, criteria))).toBe(points);
  });
});

describe('criteria in proportion', () => {
  test.each<Case>([
    ['≥2000块', '1900块', '完成得满分，否则按比例得分', '9.5'],
    ['≥5万人次', '4.6万人次', '按完成率计分', '9.2'],
    ['≥200户', '150户', '得分=实际完成数/目标数×分值', '7.5'],
    ['≥200户', '150户', '完成率×10分', '7.5'],
    ['≥200户', '150户', '达到目标得满分，未达到按比例扣分', '7.5'],
    ['≥200户', '150户', '完成目标得满分，未完成的，按实际完成比例折算得分', '7.5'],
    ['≥200户', '150户', '完成得满分，未完成不得分', '0'],
  ])('%s, %s: %s', (target, actual, criteria, points) => {
    expect(rangeOf(under(target, actual, criteria))).toBe(points);
  });
});

describe('criteria that nobody can work out', () => {
  test.each([
    ['≥200户', '150户', '完成得满分，未完成酌情扣分'],
    ['≥200户', '150户', '根据完成情况打分'],
    ['≥200户', '150户', '未按方案实施不得分，每少10户扣1分'],
    ['≥200户', '150户', '每少1个项目扣2分'],
    ['≥200户', '150户', '完成率70%-80%得5-7分'],
    ['9月底前', '11月', '每逾期1天扣1分'],
    ['≥200户', '150户', '达到180户得满分，每少10户扣1分'],
  ])('%s, %s: %s', (target, actual, criteria) => {
    expect(under(target, actual, criteria)).toMatchObject({
      missed: true,
      why: 'unclear-criteria',
    });
  });

  test.each([
    ['≥200户', '210户', '完成得满分，未完成酌情扣分'],
    ['≥200户', '210户', '每少10户扣1分'],
    ['≥90%', '95%', '≥90%得10分，80%-90%得6分，80%以下不得分'],
    ['≤100%', '96%', '≤100%得10分，每超1%扣1分'],
    ['0起', '0起', '每发生1起扣5分'],
  ])('%s, %s earns all of it, whatever a miss costs: %s', (target, actual, criteria) => {
    const found = under(target, actual, criteria);
    expect([rangeOf(found), found.missed]).toEqual(['10', false]);
  });
});
