import { shownText, type Field, type Indicator } from '../../forms';
import { gather, HUNDRED } from '../../amount';
import type { Rubric } from '../../rubrics';
import { isFarBeyond } from '../beyond';
import { unitInName } from '../named-unit';
import { doubting } from '../doubts';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** Shares of a whole: none of them can be more than all. 完成率, 覆盖率, 办结率 and the like can, by how they are counted. */
const SHARE =
  /(?:满意度|占比|资产利用率|(?:满意|稳定|合格|准确|正确|完好|及格|优良|优秀|知晓|好评|出勤|通过|成活|存活|保存|及时|准时|按时|按期|达标|整改|整治|治愈|处置|消除|有效|可用|在线|正常运行|正常|一致|完整|规范|合规|合法|安全|公开|答复|回复|验收|森林覆盖|绿化覆盖|就业|普及|无害化处理|综合利用|收集|毕业|优良中等路)率|(?:按时|按期|及时|准时)[\u4e00-\u9fa5]{2,6}率)$/;

/** Shares of a whole too, but for how some count them; 完成率 and 办结率 are known to go beyond it. */
const MOSTLY_SHARE =
  /(?:(?:覆盖|回收|发放|兑付|接种|走访|参保|(?<!毛)入学|救治|救助|监理到位|人员到位)(?:率|比例))$/;

/** 满意度、合格率等不超过 100% */
export default rule({
  id: 'indicator/beyond-whole',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['above', 'mostly'],
  examples: {
    right: [
      { 三级指标: '群众满意度', 年度指标值: '≥90%', 实际完成值: '100%' },
      { 三级指标: '任务完成率', 年度指标值: '100%', 实际完成值: '112%' },
    ],
    wrong: [{ 三级指标: '群众满意度', 年度指标值: '≥90%', 实际完成值: '102.2%' }],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, (row) => {
      const { indicator } = row;
      const field = beyondWhole(indicator);
      const kind = field && kindOf(indicator.name);
      // What lies far beyond its target is asked about as that.
      if (!kind || (kind === 'mostly' && isAsked(row, subject.rubric))) return [];
      return {
        outcome: kind === 'above' ? ('fail' as const) : ('note' as const),
        key: kind,
        cells: [field.cell, ...cellsOf(row, indicator.score)],
        data: { indicator: indicator.name, value: shownText(field) },
        path: rowPath(row, field === indicator.actual ? 'actual' : 'target'),
        values: rowValues(row),
        doubts: kind === 'above' ? doubting(field) : [],
      };
    });
  },
});

function isAsked({ indicator, score: { measured } }: Row, rubric: Rubric): boolean {
  const wanted = indicator.target?.reading;
  return (
    wanted?.kind === 'quantity' &&
    measured !== undefined &&
    isFarBeyond(indicator, wanted, measured, rubric) === 'over'
  );
}

/** The result or the target of a row that is more of a whole than there is. */
function beyondWhole({ label, actual, target }: Indicator): Field | undefined {
  const mayBeBare = isMore(actual) || isMore(target);
  const isPercent = mayBeBare && unitInName(label.text)?.name === '%';
  const isBeyond = (field: Field | undefined) =>
    (isPercent && isMore(field)) || isRateBeyond(field);
  if (!isBeyond(actual) && !isBeyond(target)) return undefined;
  return isBeyond(actual) ? actual : target;
}

function kindOf(name: string): 'above' | 'mostly' | undefined {
  const plain = name.replace(/[（(【[].*$/s, '').trim();
  return SHARE.test(plain) ? 'above' : MOSTLY_SHARE.test(plain) ? 'mostly' : undefined;
}

/** A bare figure above 100, which is one of percent where the name says so. */
function isMore(field: Field | undefined): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { value, unit, change } = field.reading;
  return !unit && !change && value.greaterThan(HUNDRED);
}

function isRateBeyond(field: Field | undefined): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { value, unit, change } = field.reading;
  if (unit?.dimension !== 'ratio' || change) return false;
  return value.times(unit.scale).greaterThan(1);
}
