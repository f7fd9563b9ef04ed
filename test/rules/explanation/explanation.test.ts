import { RULES } from '../../../src/rules';
import { subjectOf } from '../examples/subject';
import { findingsOf, judgedBy, outcomesOf } from '../verdicts';

const lost = { 年度指标值: '100%', 实际完成值: '95%', 分值: '10', 得分: '9.5' };
const good = '因两户资料不全延后发放，下年提前核对台账，完善资料审核。';

describe('explanation/missing', () => {
  test.each([
    ['points lost, blank', { ...lost, 原因: '' }, ['explain']],
    ['无', { ...lost, 原因: '无' }, ['explain']],
    ['0', { ...lost, 原因: '0' }, ['explain']],
    ['——', { ...lost, 原因: '——' }, ['explain']],
    ['/', { ...lost, 原因: '/' }, ['explain']],
    ['an error value', { ...lost, 原因: '#REF!' }, ['explain']],
    ['execution rate as an indicator', { ...lost, 三级指标: '预算执行率' }, ['pass']],
    [
      'execution rate below the threshold',
      { ...lost, 三级指标: '预算执行率', 实际完成值: '85%', 得分: '8.5' },
      ['explain'],
    ],
    [
      'execution rate scored lower than it earns',
      { ...lost, 三级指标: '预算执行率', 得分: '8' },
      ['explain'],
    ],
    [
      'points that the execution rate lost above the threshold, beside a cell for the reason',
      { ...lost, 三级指标: '预算执行率', 原因: '' },
      ['pass'],
    ],
    [
      'points that it lost, with a reason',
      { ...lost, 三级指标: '预算执行率', 原因: '因尾款须待验收后支付，下年提前组织验收。' },
      ['pass'],
    ],
    [
      'a rate below 100% that lost none',
      { ...lost, 三级指标: '预算执行率', 得分: '10', 原因: '' },
      ['pass'],
    ],
    ['printed instruction', { ...lost, 原因: '未完成的请说明原因及改进措施' }, ['explain']],
    ['no reason column at all', lost, ['explain']],
    ['a good reason', { ...lost, 原因: good }, ['pass']],
    ['a poor reason is another rule', { ...lost, 原因: '工作原因' }, ['pass']],
    ['one reason for the sheet', { ...lost, 全表原因: good }, ['pass']],
    [
      'one for the sheet that speaks of the row',
      { ...lost, 三级指标: '补助发放及时率', 原因: '', 全表原因: good },
      ['pass'],
    ],
    [
      'one for the sheet that speaks of others',
      { ...lost, 三级指标: '项目验收合格率', 原因: '', 全表原因: good },
      ['explain'],
    ],
    ['nothing lost', { ...lost, 实际完成值: '100%', 得分: '10' }, ['pass']],
    ['target missed, full marks', { ...lost, 得分: '10' }, ['explain']],
    [
      'words that say partly',
      { 年度指标值: '全部完成', 实际完成值: '部分完成', 分值: '10', 得分: '7' },
      ['explain'],
    ],
    [
      'a score above its band asks for the reason already',
      { 年度指标值: '全部完成', 实际完成值: '部分完成', 分值: '10', 得分: '10' },
      ['pass'],
    ],
    ['missed in an unscored form', { 年度指标值: '100%', 实际完成值: '95%' }, ['explain']],
    ['lost though the target was met', { ...lost, 实际完成值: '100%' }, ['explain']],
    ['no indicators', { 全年预算数: '5' }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('explanation/missing', example)).toEqual(outcomes);
  });

  test.each([
    ['missed', { 年度指标值: '≥100户', 实际完成值: '95户' }],
    ['exceeded', { 年度指标值: '≤3件', 实际完成值: '5件' }],
    ['exceeded', { 年度指标值: '0起', 实际完成值: '1起' }],
    ['exceeded', { 年度指标值: '=12家', 实际完成值: '21家' }],
    ['late', { 年度指标值: '2023年6月前', 实际完成值: '2023年8月' }],
    ['lost', { 年度指标值: '≥100户', 实际完成值: '95户', 分值: '10', 得分: '9.5' }],
  ])('says how the target was missed: %s', (key, example) => {
    expect(findingsOf('explanation/missing', example)).toMatchObject([{ key }]);
  });

  test('a reason kept with the workbook is found by its fingerprint, and goes stale with the figures', () => {
    const rule = RULES.find(({ id }) => id === 'explanation/missing')!;
    const subject = subjectOf(lost);
    const [asked] = judgedBy(rule, subject);
    const reasons = {
      [asked!.fingerprint]: { cause: '两户资料不全，延后发放', measure: '下年提前核对台账' },
    };
    const kept = { ...subject.kept, reasons };
    const [answered] = judgedBy(rule, { ...subject, kept });
    expect(answered).toMatchObject({ outcome: 'pass', explanation: { status: 'given' } });
    const [stale] = judgedBy(rule, { ...subjectOf({ ...lost, 得分: '9' }), kept });
    expect(stale).toMatchObject({ outcome: 'explain', explanation: { status: 'missing' } });
  });
});

describe('explanation/inadequate', () => {
  test.each([
    ['no measure', '两户资料不全，延后发放', ['measure']],
    ['no measure, only a wish', '预算执行率有待提高', ['measure']],
    ['only a measure', '加强资金发放管理', ['cause']],
    ['too general', '客观原因', ['cause', 'measure', 'specific']],
  ])('%s', (_, text, lacks) => {
    const [finding] = findingsOf('explanation/inadequate', { ...lost, 原因: text });
    expect(finding).toMatchObject({ outcome: 'explain', explanation: { status: 'inadequate' } });
    expect(finding?.explanation?.lacks).toEqual(expect.arrayContaining(lacks));
  });

  test('a form that asks for the cause alone wants no measure', () => {
    const rule = RULES.find(({ id }) => id === 'explanation/inadequate')!;
    const subject = subjectOf({ ...lost, 原因: '两户资料不全，延后发放' });
    const evaluation = { ...subject.evaluation!, kind: 'criteria-self-evaluation' as const };
    expect(judgedBy(rule, { ...subject, evaluation })).toMatchObject([{ outcome: 'pass' }]);
  });

  test.each([
    ['a good reason', { ...lost, 原因: good }],
    ['nothing to explain', { ...lost, 实际完成值: '100%', 得分: '10', 原因: '客观原因' }],
    ['a blank is another rule', { ...lost, 原因: '无' }],
    ['an error value is another rule', { ...lost, 原因: '#N/A' }],
  ])('%s', (_, example) => {
    expect(outcomesOf('explanation/inadequate', example)).toEqual(['pass']);
  });
});

describe('explanation/contradicted', () => {
  const funds = (executed: string) => ({ 全年预算数: '100', 全年执行数: executed, ...lost });
  test.each([
    ['execution low, and it was', funds('80'), '预算执行率偏低，已加快支付。', ['pass']],
    ['execution low at 100%', funds('100'), '预算执行率不高，下年加快支付。', ['explain']],
    ['nothing claimed', funds('100'), good, ['pass']],
  ])('%s', (_, example, text, outcomes) => {
    expect(outcomesOf('explanation/contradicted', { ...example, 原因: text })).toEqual(outcomes);
  });
});
