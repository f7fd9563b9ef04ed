import type { GroupTexts } from '../texts';

export const report: GroupTexts<'report'> = {
  'report/basic-split': {
    title: '报告中基本支出的构成',
    formula: '报告中 人员经费 + 公用经费 = 基本支出',
    why: '基本支出由人员经费和公用经费组成，正文的数对不上，评审人一眼就能看出。',
    todo: '核对正文中的三个数与决算，改正写错的。',
    asked: '核对正文中的三个数与决算：写错的改正，四舍五入造成的说明或调平。',
    missing: '',
    sentences: {
      ties: '报告中人员经费与公用经费之和等于基本支出。',
      off: '报告写{total} {actual}{unit}，人员经费与公用经费之和为 {expected}{unit}，相差 {difference}{unit}。',
      rounding:
        '报告写{total} {actual}{unit}，人员经费与公用经费之和为 {expected}{unit}，可能是四舍五入造成的。',
    },
  },
  'report/contradiction': {
    title: '报告的表述与表内数据',
    formula: '报告的文字表述不与自评表、基础数据表的数据和原因相矛盾',
    why: '附件与正文不一致是评审最常见的意见。',
    todo: '核对事实：表述不准的改正文，表内填错的改表；都属实的，写明情况。',
    missing: '',
    sentences: {
      contradicted: '报告写“{quote}”，与表内不符：{figures}。',
    },
  },
  'report/dates-and-names': {
    title: '报告的日期、单位名称和年度',
    formula: '封面与落款的日期、单位名称一致，单位和年度与表内一致',
    why: '封面、落款和附表是同一份材料，名称和日期应当一致。',
    todo: '统一日期、单位全称和年度。',
    sentences: {
      dates: '封面日期是“{cover}”，落款日期是“{signature}”，请统一。',
      names: '封面单位是“{cover}”，落款写作“{signature}”，请统一用全称。',
      'body-name': '报告的单位是“{report}”，正文写作“{body}”，请统一用全称。',
      'other-name':
        '报告的单位是“{report}”，正文把本单位的编制或自评得分写成“{body}”的，请核对单位名称。',
      'form-name': '报告的单位是“{report}”，表内是“{form}”，请核对。',
      year: '报告是 {actual} 年度的，表是 {expected} 年度的，请核对。',
      'body-year': '报告标题是 {expected} 年度的，正文写“{quote}”，请统一年度。',
      'odd-year': '报告写“{quote}”，没有这样的年份，请改正。',
      'year-slip':
        '报告把“{figure}”写成 {said} 年的数，与表内 {year} 年度的数完全相同，请核对是不是年份忘了改。',
      early: '报告日期“{date}”早于所评价的 {year} 年度，请核对。',
    },
  },
  'report/figures': {
    title: '报告中的数字与表内数字',
    formula: '正文中的金额、人数、执行率、自评得分、等级 = 表内的数（按正文的位数）',
    why: '报告和附表一并公开，同一个数不能有两个说法。',
    todo: '核对正文和表，改正写错的。',
    asked: '核对正文和表：写错的改正，四舍五入造成的说明或统一。',
    missing: '',
    sentences: {
      agree: '报告中 {count} 处数字与表内一致：{figures}。',
      differs: '报告写“{quote}”，表内{what}为 {expected}{unit}，相差 {difference}{apart}。',
      sign: '报告写“{quote}”，表内{what}数字相同，而百分号、千分号不同（这里是{own}，表内是{other}）。',
      rounding: '报告写“{quote}”，表内{what}为 {expected}{unit}，可能是四舍五入造成的。',
      grade: '报告写“{quote}”，按表内应为“{expected}”。',
    },
  },
  'report/percentages': {
    title: '报告中的百分比和增减额',
    formula:
      '占比、执行率、增长率 = 同一句中两个数相除（四舍五入或截断）；增减额 = 两数之差，增减方向与两数的大小一致',
    why: '百分比、增减额由前后两个数算得，算错了说明数字没有核对过。',
    todo: '重新计算，改正百分比、增减额或前面的数。',
    sentences: {
      right: '报告中的百分比、增减额与同一句的两个数相符。',
      wrong: '报告写“{quote}”，按 {first} 与 {second} 计算应为 {expected}，而不是 {actual}。',
      beyond: '报告写“{quote}”，而 {first} 超过了 {second}。',
      short: '报告写“{quote}”，而 {first} 没有达到 {second}。',
      direction: '报告写“{quote}”，而由 {second} 到 {first}，增减方向相反。',
    },
  },
  'report/sums': {
    title: '报告中的合计',
    formula: '同一句中 合计 = Σ 各项；合计 = 数量 × 每份的数',
    why: '正文列出的各项之和、数量与单价之积应当等于合计。',
    todo: '核对合计和各项，改正写错的。',
    asked: '核对合计和各项：写错的改正；还有其他项、四舍五入造成的，说明或调平。',
    missing: '',
    sentences: {
      ties: '报告中的合计等于各项之和。',
      off: '报告写“{quote}”，各项之和为 {expected}{unit}，合计写 {actual}{unit}，相差 {difference}{unit}。',
      more: '报告写“{quote}”，其中各项之和 {expected}{unit} 超过了总数 {actual}{unit}，相差 {difference}{unit}。',
      close:
        '报告写“{quote}”，其中各项之和为 {expected}{unit}，与总数 {actual}{unit} 只差 {difference}{unit}。',
      product:
        '报告写“{quote}”，{factors} 相乘为 {expected}{unit}，合计写 {actual}{unit}，相差 {difference}{unit}。',
      rounding:
        '报告写“{quote}”，各项之和为 {expected}{unit}，与合计 {actual}{unit} 的差额可能是四舍五入造成的。',
    },
  },
  'report/uncompared': {
    title: '报告中未比对的数字',
    formula: '表内没有对应项目，或文字没有说清是什么的数字，不作比对',
    why: '不猜测数字的含义；没有比对的列出来，由人核对。',
    todo: '需要时逐个人工核对。',
    sentences: {
      listed: '报告中比对了 {compared} 处数字，另有 {count} 处没有比对：{figures}。',
      all: '报告中的 {compared} 处数字都作了比对。',
      left: '报告中还有 {count} 处数字，所在的段落看不出说的是哪张表，没有比对。',
      whose:
        '给出的自评报告没有比对：工作簿里有几个单位或项目，报告的标题、开头和小标题里看不出写的是哪一个。请写明单位或项目全称，或只用一个单位的工作簿比对。',
    },
  },
  'report/year-on-year': {
    title: '报告中的同比和变动',
    formula: '同比 = (本年决算数 − 上年决算数) ÷ 上年决算数；比预算 = 本年决算数 − 本年预算数',
    why: '变动幅度由基础数据表的两列算得，正文应当与表一致。',
    todo: '按基础数据表重新计算，改正正文或表。',
    sentences: {
      right: '报告中的变动与基础数据表相符。',
      wrong: '报告写“{quote}”，按基础数据表计算应为 {expected}，而不是 {actual}。',
      adjusted: '报告写“{quote}”，按年初预算数与全年预算数计算应为 {expected}，而不是 {actual}。',
      direction: '报告写“{quote}”，而基础数据表中{what}的变动方向相反。',
    },
  },
};
