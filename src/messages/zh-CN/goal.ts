import type { GroupTexts } from '../texts';

export const goal: GroupTexts<'goal'> = {
  'goal/contradicted': {
    title: '目标与指标的数量',
    formula:
      '预期目标写明的数量 = 同名指标的指标值；实际完成情况写明的数量 = 同名指标的完成值；没有同名指标的，完成的数量 ≥ 目标的数量',
    why: '同一件事在同一张表里写了两个数，评审会追问哪一个是真的。',
    todo: '核对两处的数，改成一致；口径不同的，在文字里写清楚。',
    sentences: {
      day: '{text}写“{quote}”，而“{indicator}”的{column}是“{value}”，两处的日期不同。',
      differs: '{text}写“{quote}”，而“{indicator}”的{column}是“{value}”，两处的数不同。',
      short: '{wanted}写“{goal}”，{text}写“{quote}”，比目标少，请核对；确实没有完成的，写明原因。',
      turned: '{wanted}写“{goal}”，{text}写“{quote}”，两个数的数字前后颠倒，请核对哪一个写反了。',
      'short-claimed': '{wanted}写“{goal}”，{text}写“{quote}”，比目标少，文字却说已全部完成。',
      'short-ticked': '{wanted}写“{goal}”，{text}写“{quote}”，比目标少，“{column}”却填“{status}”。',
    },
    missing: '请改成一致；口径不同或没有完成的，请写明。',
  },
  'goal/copied': {
    title: '实际完成情况照抄预期目标',
    formula: '实际完成情况 ≠ 预期目标',
    why: '照抄目标没有说明完成了什么，评审无从判断。',
    todo: '按每个目标写明实际完成的工作、数量和效果。',
    sentences: {
      copied: '实际完成情况与预期目标一字不差，没有写明实际完成了什么。',
    },
    missing: '请补写实际完成的工作、数量和效果。',
  },
  'goal/duplicated': {
    title: '目标重复',
    formula: '同一目标只列一次；各项目的目标、实际完成情况不相同',
    why: '重复的目标会重复计算成绩，各项目目标雷同则看不出各自要做什么。',
    todo: '合并重复的目标，或改写为各自的目标。',
    sentences: {
      twice: '第 {second} 条目标与第 {first} 条相同：“{quote}”。',
      projects: '“{second}”的目标与“{first}”完全相同。',
      'projects-many': '“{second}”等 {count} 个项目的目标与“{first}”完全相同。',
      results: '“{second}”的实际完成情况与“{first}”一字不差，请核对是否照抄。',
      'results-many':
        '“{second}”等 {count} 个项目的实际完成情况与“{first}”一字不差，请核对是否照抄。',
      both: '“{second}”的目标、实际完成情况都与“{first}”一字不差，请核对是否照抄。',
      'both-many':
        '“{second}”等 {count} 个项目的目标、实际完成情况都与“{first}”一字不差，请核对是否照抄。',
    },
  },
  'goal/unreported': {
    title: '目标没有逐条报告完成情况',
    formula: '实际完成情况的条数 ≥ 预期目标的条数',
    why: '每个目标都要有完成情况，漏报的目标等于没有结果。',
    todo: '对照预期目标逐条补写完成情况。',
    sentences: {
      fewer: '预期目标 {goals} 条，实际完成情况只有 {completions} 条，请逐条对应。',
      none: '预期目标 {goals} 条，实际完成情况未填。',
      bare: '{which}只填了一个数“{text}”，没有写明要做什么、做了什么，请写清楚。',
    },
  },
};
