import { findingsOf } from '../verdicts';

function told(name: string, target: string, actual: string, score = '10'): string[] {
  return findingsOf('indicator/unreadable', {
    三级指标: name,
    年度指标值: target,
    实际完成值: actual,
    分值: '10',
    得分: score,
  })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key }) => `${outcome} ${key}`);
}

describe('a rate of several groups of which one falls short', () => {
  test.each([
    ['服务对象满意度', '≥90%', '学生满意度95%，家长满意度83%'],
    ['服务对象满意度', '≥90%', '学生95%，家长83%'],
    ['服务对象满意度', '≥90%', '学生83%、家长95%'],
    ['群众满意度', '≥90%', '学生：95% 家长：83%'],
    ['满意度', '90%', '教师96%；学生92%；家长88%'],
    ['验收合格率', '≥95%', '甲标段98%，乙标段91%'],
    ['患者投诉率', '≤5%', '城区医院3%，乡镇医院8%'],
  ])('%s %s %s', (name, target, actual) => {
    expect(told(name, target, actual)).toEqual(['undetermined several']);
    // Points that were taken off count the one that fell short.
    expect(told(name, target, actual, '9.2')).toEqual([]);
  });

  test.each([
    ['服务对象满意度', '≥90%', '学生满意度95%，家长满意度93%'],
    ['服务对象满意度', '≥90%', '95%，比上年提高3%'],
    ['服务对象满意度', '≥90%', '满意度95%，其中家长满意度83%'],
    ['服务对象满意度', '≥90%', '综合满意度95%，家长满意度83%'],
    ['学生满意度', '≥90%', '学生满意度95%，家长满意度83%'],
    ['培训合格率', '≥90%', '理论合格率95%，参训率83%'],
    ['服务对象满意度', '≥90%', '95%（学生97%，家长83%）'],
    ['工程款支付率', '≥90%', '合同约定95%，质保金5%'],
  ])('right: %s %s %s', (name, target, actual) => {
    expect(told(name, target, actual).filter((one) => one.endsWith('several'))).toEqual([]);
  });
});
