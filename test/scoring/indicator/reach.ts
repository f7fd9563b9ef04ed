import { subjectOf } from '../../rules/examples/subject';
import { builtInRubric } from '../../../src/rubrics';
import { score } from '../../../src/scoring';

const mof = builtInRubric('mof-2020-10');

/** How far a result in words comes: all, part or none of 10 points at most, or nobody can tell. */
export function reach(name: string, target: string, actual: string): string {
  const row = { 三级指标: name, 年度指标值: target, 实际完成值: actual, 分值: '10', 得分: '10' };
  const { evaluation } = subjectOf({ 二级指标: '社会效益指标', 年度: '2024', ...row });
  const [found] = evaluation ? score(evaluation, mof).indicators : [];
  if (!found?.high || found.method === 'undetermined') return 'open';
  if (found.high.equals(10)) return 'met';
  return found.high.greaterThanOrEqualTo(6) ? 'partly at most' : 'missed';
}
