import { dictionary } from '../../src/forms/labels/dictionary';
import { allWords } from '../../src/forms/families';
import type { Role } from '../../src/forms/families/family';

const words = dictionary(allWords);

/** Headings and labels of printed forms, by what they stand for: listed, or told by their words. */
const PRINTED: readonly (readonly [Role, string])[] = [
  ['initialBudget', '预算批复金额 年初计划 年初部门预算批复 年初控制数'],
  ['annualBudget', '实际预算数 变更后预算数 下达预算数 年度总预算 资金分配数 全年下达数 最终预算'],
  ['executed', '实际发生数 实际用款 支出完成数 年终执行数 截至12月底支出数 实际支出总额'],
  ['executionRate', '资金拨付率 用款进度 执行率B/A 执行率=B/A 执行进度（%）'],
  ['fundsTotal', '项目资金合计 资金总量 经费总额 整体预算总额'],
  ['target', '任务数 年度计划 目标任务数 考核标准值 应达到值 年初绩效指标值'],
  ['actual', '业绩值 完成量 自评值 年末值 实际水平 完成任务数'],
  ['weight', '权值 赋值 基本分 指标分数 评分标准分 应得分值'],
  ['score', '评价分 评定分 单位自评 实际分值 自评打分'],
  ['reason', '得分依据 评分理由 完成情况分析 未实现目标原因 扣分点'],
  ['level1', '评价维度 绩效一级指标'],
  ['name', '指标项 细化指标 考核项目 末级指标名称 三级指标内容'],
  ['reviewScore', '财政审核 中介评分 核查得分 上级评分'],
  ['projectName', '项目全称 债券项目名称 子项目名称 项目（政策）名称'],
  ['department', '填表单位 报送单位 单位编码及名称 一级预算单位'],
  ['total', '绩效总分 最后得分 自评合计 得分总和 项目得分'],
];

test.each(PRINTED.flatMap(([role, list]) => list.split(' ').map((word) => [word, role] as const)))(
  '%s is %s',
  (word, role) => {
    const label = words.classify(word);
    const meant = label?.roles.length ? label.roles : label ? words.likely(label).slice(0, 1) : [];
    expect(meant).toContain(role);
  },
);

test.each(['比较符', '比较符号', '关系符号', '限定符'])('%s holds the comparator', (word) => {
  expect(words.classify(word)?.roles).toContain('comparator');
});
