import type { GroupTexts } from '../texts';
import { rates, ties } from './shared';

const rowMeant =
  '“{row}”的{total}填 {actual}，按该行的执行率应为 {expected}；改为 {expected} 后，各项合计正好等于总额 {figure}，填错的应是这一格。';

const split = {
  ...ties,
  row: rowMeant,
  ties: '各项合计与全年预算数相符。',
  unchecked: '{which}未填，{total}与各项合计（已填 {sum}）无法核对。',
  executed: '各项合计与全年执行数相符（全年执行数与全年预算数不同）。',
  'side-by-side':
    '同一行里各项都出现了不止一次，像是几个单位的表左右相连，分不清哪些属于同一张表，与{total}（{figure}）无法核对。请在两张表之间留出空列，或分到不同的工作表，再审核一次。',
  heading: '{total}后所填为 {figure}，各项合计 {sum}，相差 {difference}。',
  off: '各项合计 {sum}，{total}为 {figure}，相差 {difference}。',
  neither:
    '各项合计 {sum}，与全年预算数 {annual}、{total} {figure} 都不相等，与较近的{total}相差 {difference}。',
  budget:
    '按收支划分的各项合计和执行率都对应 {sum}，全年预算数却填 {figure}，相差 {difference}：填错的应是全年预算数。',
  spent:
    '按收支划分的各项合计和执行率都对应 {sum}，全年执行数却填 {figure}，相差 {difference}：填错的应是全年执行数。',
  rounding:
    '各项合计 {sum}，{total}为 {figure}，相差 {difference}，可能是四舍五入造成的，请说明或调平。',
};

export const funds: GroupTexts<'funds'> = {
  'funds/adjusted-budget': {
    title: '调整后预算合计',
    formula: '全年预算数 = 年初预算数 + 预算调整数（调减为负）',
    why: '执行率按调整后的预算计算，调整数不对，执行率和得分都会跟着错。',
    todo: '对照预算调整批文核对年初预算数、调整数和全年预算数，改正填错的数。',
    sentences: {
      ...ties,
      sign: '{row}由年初预算数 {initial} 调减为全年预算数 {budget}，调整数却填 {actual}：调减应填 {expected}（表内其他调减已写负号）。',
      unsigned:
        '{row}由年初预算数 {initial} 减为全年预算数 {budget}，调整数填 {actual}，没有负号：如系调减，应填 {expected}。',
    },
  },
  'funds/arrival-rate': {
    title: '资金到位率',
    formula: '到位率 = 到位数 ÷ 预算数',
    why: '到位率说明资金是否按预算拨到，算错会掩盖拨款缺口。',
    todo: '核对预算数和到位数，按公式改正到位率。',
    todos: { unit: '把到位数和预算数改成同一单位。' },
    sentences: {
      ...rates,
      unit: '{part}到位数填 {actual}，预算数填 {expected}，相差约一万倍，其中一个像是以元填写的，请统一单位。',
    },
  },
  'funds/balance': {
    title: '结转结余',
    formula: '结转结余 = 全年预算数 − 全年执行数',
    why: '结转结余是预算没有花完的部分，与预算、执行对不上，说明三个数里有填错的。',
    todo: '核对全年预算数、全年执行数和结转结余，改正填错的数。',
    sentences: {
      ...ties,
      off: '{total}减去全年执行数应余 {expected}，{left}填 {actual}，相差 {difference}。',
      amount:
        '{left}和执行率都对应{column} {expected}，{column}却填 {actual}：填错的应是{column}。',
      amounts:
        '{total}减去全年执行数余 {expected}，{left}填 {actual}，与执行率相符：填错的应是预算数或执行数。',
      open: '{left}与全年执行数合计 {sum}，{total}为 {figure}；其中可能含上年结转，或另有收回、未列的资金，无法判断。',
    },
  },
  'funds/basic-total': {
    title: '基本支出合计',
    formula: '基本支出 = 人员经费 + 公用经费',
    why: '基本支出由人员经费和公用经费组成，拆开来填的必须加得回去。',
    todo: '核对基本支出和其下两项，改正填错的数。',
    sentences: ties,
  },
  'funds/budget-adjustment': {
    title: '预算调整幅度',
    formula: '|全年预算数 − 年初预算数| ÷ 年初预算数 ≤ 评分办法的界限',
    why: '年中大幅追加或压减预算，说明预算编制不准，须说明原因。',
    todo: '写明追加或压减的原因、批文和改进措施。',
    noted: '可不改；调整预算的批文留存备查。',
    sentences: {
      beyond:
        '年初预算 {expected}，全年预算 {actual}，调整 {difference}（{rate}），超过 {threshold}。',
      new: '年初没有预算（{expected}），全年预算 {actual}。',
      always: '年初预算 {expected}，全年预算 {actual}，调整 {difference}（{rate}），按规定须说明。',
      unit: '年初预算数填 {expected}，全年预算数填 {actual}，相差约一万倍，其中一个像是以元填写的，请统一单位。',
      unchecked: '{which}未填，预算调整幅度无法核对。',
      unreadable: '{which}不是可以计算的数，预算调整幅度无法核对。',
    },
  },
  'funds/columns-total': {
    title: '总额与资金来源各栏',
    formula: '每行：总额 = 财政拨款 + 其他资金；每栏：合计 = Σ 各行；各项任务之和 ≤ 资金总额',
    why: '任务的总额按资金来源分栏填列，横着加、竖着加都必须相符。',
    todo: '核对该行总额和各来源，改正填错的数。',
    sentences: {
      ...ties,
      cell: '“{row}”的{column}中，{part}填 {actual}，按本行总额和本栏合计都应为 {expected}，相差 {difference}。',
      'other-unit':
        '任务清单的{column}共 {actual}，资金部分为 {expected}，相差约一万倍，其中一处像是以元填写的，请统一单位。',
      'tasks-beyond':
        '各项任务的{column}共 {actual}，比资金部分的 {expected} 多 {difference}：部分多于全部，请核对。',
    },
    missing: '任务另有资金来源的，请写明。',
  },
  'funds/execution-rate': {
    title: '预算执行率',
    formula: '执行率 = 全年执行数 ÷ 全年预算数',
    why: '执行率决定预算执行的得分；分母是调整后的全年预算数，不是年初预算数。',
    todo: '核对全年预算数和全年执行数，按公式改正执行率。',
    todos: {
      amounts:
        '对照决算核对全年预算数和全年执行数，改正填错的数；两个数都没有填错的，再按公式改正执行率和得分。',
      unit: '把全年执行数和全年预算数改成同一单位。',
      initial: '按调整后的全年预算数重新计算执行率。',
      'other-row': '改填本行的执行率。',
      hundredth:
        '按公式改正执行率；单元格是百分比格式的，把应为的百分数连同百分号直接输入，不要再除以 100。',
    },
    sentences: {
      ...rates,
      amounts:
        '{rate}填 {actual}，按{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点；得分与所填执行率相符，填错的可能是{numerator}或{denominator}。',
      initial:
        '{rate}填 {actual}，是按{numerator}÷{initial}算的；分母应为{denominator}，按{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点。',
      hundredth:
        '{rate}填 {actual}，按{numerator}÷{denominator}应为 {expected}，相差一百倍，像是多写了百分号或少乘了 100。',
      'other-row':
        '{rate}填 {actual}，这是“{which}”一行的执行率；本行按{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点。',
      unit: '全年执行数填 {executed}，全年预算数填 {annual}，两栏单位不一致（元与万元）；按表上执行率，执行数应为 {meant}。',
    },
  },
  'funds/nature-total': {
    title: '按支出性质分合计',
    formula: '基本支出 + 项目支出 = 全年预算数（未全部执行的，可等于全年执行数）',
    why: '按性质拆分的是同一笔资金，合计必须相等。',
    todo: '核对基本支出、项目支出和全年预算数，改正填错的数。',
    sentences: split,
  },
  'funds/of-which': {
    title: '资金的其中项',
    formula: '其中项 ≤ 所属资金，每一栏；别的栏里合计相等的，这一栏也应相等',
    why: '其中项是所属资金的一部分，不能比整体大。',
    todo: '核对该项资金和其中项，改正填错的数。',
    sentences: {
      enough: '其中项不超过{total}。',
      short: '{total}为 {figure}，其中项为 {sum}，部分大于整体，相差 {difference}。',
      apart:
        '{total}为 {figure}，其下各项合计 {sum}，相差 {difference}；别的栏里各项合计都与它相等。',
      rounding:
        '{total}为 {figure}，其中项为 {sum}，多出的部分可能是四舍五入造成的，请说明或调平。',
      unchecked: '{which}未填，而其中项为 {sum}，无法核对。',
      unreadable: '{which}不是可以计算的数，无法核对。',
    },
  },
  'funds/overspent': {
    title: '执行数超过预算数',
    formula: '全年执行数 ≤ 全年预算数',
    why: '没有预算不得支出，超出部分须说明来源和审批。',
    todo: '核对两个数；属实的，写明超支的原因、资金来源和措施。',
    sentences: {
      over: '全年执行 {actual}，全年预算 {expected}，超出 {excess}，执行率 {rate}。',
      part: '“{part}”全年执行 {actual}，全年预算 {expected}，超出 {excess}，执行率 {rate}。',
      'not-arrived':
        '全年执行 {actual}，到位资金只有 {expected}，多支出 {excess}，表内没有能抵补的上年结转，应写明资金来源。',
      'no-budget': '全年预算为 {expected}，却执行了 {actual}。',
    },
  },
  'funds/parts-total': {
    title: '年度资金总额合计',
    formula: '年度资金总额 = Σ 其中各行',
    why: '总额必须等于各资金来源之和，执行率和得分都由总额算出。',
    todo: '核对总额和其中各行，改正填错的数。',
    todos: {
      total: '对照决算核对总额，确实填错的，改为各项合计。',
      ways: '对照决算核对总额，确实填错的，改为各项合计。',
      row: '对照决算核对这一格，确实填错的，改为按执行率算出的数。',
      part: '对照决算逐项核对其中各行，改正填错或漏填的一项。',
    },
    sentences: {
      ...ties,
      empty: '年度资金总额的{total}未填或为 0，而其中各行合计 {sum}。',
      total:
        '{total}为 {figure}，各项合计 {sum}，相差 {difference}；表上的{stated}对应 {sum}，填错的应是{total}，执行率和得分按 {sum} 核对。',
      ways: '{total}为 {figure}，下面各种分法的各项合计都是 {sum}，相差 {difference}：填错的应是{total}。',
      row: rowMeant,
      part: '{total}为 {figure}，各项合计 {sum}，相差 {difference}；表上的{stated}对应 {figure}，填错或漏填的应是其中某一项，执行率和得分按 {figure} 核对。',
    },
  },
  'funds/source-total': {
    title: '按收入性质分合计',
    formula: 'Σ 按收入性质分 = 全年预算数（未全部执行的，可等于全年执行数）',
    why: '按来源拆分的是同一笔资金，合计必须相等。',
    todo: '核对各项收入和全年预算数，改正填错的数。',
    sentences: split,
  },
  'funds/under-executed': {
    title: '预算执行率偏低',
    formula: '全年执行数 ÷ 全年预算数 ≥ 评分办法的界限',
    why: '执行率低说明资金没有按计划用出去，须说明原因和措施。',
    todo: '写明未执行的原因和加快支出的措施。',
    sentences: {
      under: '执行率 {rate}，低于 {threshold}。',
      task: '“{task}”执行率 {rate}，低于 {threshold}。',
      'under-implied':
        '执行率 {rate}，低于 {threshold}。执行率按{implied} 计算：合计行未填，或与表中其他数对不上。',
    },
  },
};
