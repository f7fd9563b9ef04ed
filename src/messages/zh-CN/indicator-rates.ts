import type { GroupTexts } from '../texts';

/** The rules of indicators that other figures of the forms give. */
export const indicatorRates = {
  'indicator/basic-amount': {
    title: '经费金额指标',
    formula: '指标“三公经费支出”“公用经费支出”“政府采购金额”等的完成值 = 基础数据表的本年决算数',
    why: '同一笔经费在自评表和基础数据表里只能有一个数。',
    todo: '对照决算，改正完成值或基础数据表；口径不同的，在原因栏写明。',
    sentences: {
      right: '“{indicator}”与基础数据表相符。',
      wrong:
        '“{indicator}”的完成值为 {actual}，基础数据表的{account}为 {expected}，相差 {difference}。',
      same: '自评表所填{account}与基础数据表相符。',
      head: '自评表所填{account}为 {actual}，基础数据表为 {expected}，相差 {difference}。',
      loose:
        '“{indicator}”的指标值 {target}，高于基础数据表的{account}（{budget}）和上年、本年决算数，请核对。',
    },
    todos: { loose: '核对指标值是否填错；按预算控制的，改成预算数。' },
  },
  'indicator/budget-rates': {
    title: '预算调整率、结转结余率指标',
    formula:
      '预算调整率 = |全年预算数 − 年初预算数| ÷ 年初预算数；结转结余率 = (全年预算数 − 全年执行数) ÷ 全年预算数',
    why: '这两个率由资金部分的数就能算出，评审会复算。',
    todo: '改正完成值；按别的口径计算的，写明按什么计算。',
    missing: '请写明按什么计算，或改正完成值。',
    sentences: {
      right: '“{indicator}”与资金部分的数相符。',
      other:
        '“{indicator}”的完成值为 {actual}，按资金部分的数计算为 {expected}，相差 {points} 个百分点。',
      less: '“{indicator}”的完成值为 {actual}，按资金部分的数计算为 {expected}，相差 {points} 个百分点；只计部分资金、剔除政策性调整或余额已收回的，可以不改。',
    },
  },
  'indicator/change-rate': {
    title: '变动率指标',
    formula: '指标“三公经费变动率”等的完成值 =（本年决算数 − 上年决算数）÷ 上年决算数',
    why: '变动率由基础数据表的两年决算数算出，两张表应当一致。',
    todo: '改正完成值，或核对基础数据表；按预算数等其他口径计算的，在原因栏写明。',
    sentences: {
      right: '“{indicator}”与基础数据表相符。',
      wrong:
        '“{indicator}”的完成值为 {actual}，按基础数据表{account}的本年和上年决算数应为 {expected}，相差 {points} 个百分点。',
    },
  },
  'indicator/completion-rate': {
    title: '指标完成率',
    formula: '完成率 = 实际完成值 ÷ 年度指标值（超额完成的也可按 100% 填）',
    why: '完成率与指标值、完成值对不上，得分的依据就说不清。',
    todo: '按完成值和指标值重新计算完成率。',
    sentences: {
      wrong: '“{indicator}”的完成率填 {actual}，按完成值和指标值应为 {expected}。',
      'no-way':
        '“{indicator}”越低越好，完成率填 {actual}，按常用的几种算法都得不出这个数，请核对。',
    },
    todos: {
      'no-way': '核对完成率、完成值和指标值；算法特殊的，在备注里写明怎么算的。',
    },
  },
  'indicator/control-rate': {
    title: '控制率指标',
    formula:
      '指标“三公经费控制率”等的完成值 = 基础数据表的本年决算数 ÷ 本年预算数；“在职人员控制率” = 实际在职人数 ÷ 编制数',
    why: '同一个比率在自评表和基础数据表里只能有一个数。',
    todo: '改正完成值，或核对基础数据表；计算口径不同的，在原因栏写明怎么算的。',
    sentences: {
      right: '“{indicator}”与基础数据表相符。',
      wrong:
        '“{indicator}”的完成值为 {actual}，按基础数据表{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点。',
      whole:
        '“{indicator}”的完成值填 {actual}，按基础数据表{numerator}÷{denominator}是 {expected}。没有超出的，也请填实际算得的数。',
      'right-head': '“{indicator}”与表头的人数相符。',
      'wrong-head':
        '“{indicator}”的完成值为 {actual}，按表头{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点。',
      'whole-head':
        '“{indicator}”的完成值填 {actual}，按表头{numerator}÷{denominator}是 {expected}。没有超出的，也请填实际算得的数。',
    },
  },
  'indicator/deviation-rate': {
    title: '指标偏差率',
    formula:
      '偏差率 =（实际完成值 − 年度指标值）÷ 年度指标值（完成指标的也可填 0；正负号按本列多数行的填法）',
    why: '偏差率与指标值、完成值对不上，偏差原因就无从谈起。',
    todo: '按完成值和指标值重新计算偏差率，并核对正负号。',
    sentences: {
      wrong: '“{indicator}”的偏差率填 {actual}，按完成值和指标值应为 {expected}。',
    },
  },
  'indicator/execution-rate': {
    title: '预算执行率指标',
    formula: '指标“预算执行率”的完成值 = 全年执行数 ÷ 全年预算数',
    why: '同一张表里执行率只能有一个数。',
    todo: '改正完成值，或核对全年预算数、全年执行数。',
    sentences: {
      right: '“{indicator}”与资金部分的执行率相符。',
      wrong:
        '“{indicator}”的完成值为 {actual}，按资金部分计算为 {expected}，相差 {points} 个百分点。',
      paid: '“{indicator}”的完成值为 {actual}，资金部分的全年执行数÷全年预算数为 {expected}，相差 {points} 个百分点；按合同金额或部分资金计算的，请写明按什么计算、为什么没有付清，否则请改正。',
    },
  },
  'indicator/workings': {
    title: '自评情况中的百分比',
    formula: '文字里写明“甲/乙，百分比”或算式的：百分比 = 算式的结果（变动率按差额算的也可）',
    why: '自评情况是得分的依据，算式两边对不上，得分就站不住。',
    todo: '核对算式里的数和百分比，改正填错的一个。',
    sentences: {
      wrong: '“{indicator}”写“{quote}”，按所写的数应为 {expected}。',
      unlike: '“{indicator}”写“{quote}”，按所写的数是 {expected}，请核对。',
      'against-result': '“{indicator}”的完成值为 {actual}，按表上的“{quote}”应为 {expected}。',
    },
  },
} satisfies Partial<GroupTexts<'indicator'>>;
