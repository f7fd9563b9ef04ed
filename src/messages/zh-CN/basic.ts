import type { GroupTexts } from '../texts';
import { rates, ties, units } from './shared';

export const basic: GroupTexts<'basic'> = {
  'basic/adjustment-is-level': {
    title: '“部门基本支出预算调整”疑似填成支出规模',
    formula: '部门基本支出预算调整 应为调整的差额，而不是 基本支出 − 公用经费',
    why: '本行填预算调整了多少；填成支出规模，预算调整率就无法计算。',
    todo: '核对本行口径，改填预算调整的差额（没有调整填 0）。',
    sentences: {
      level:
        '本行填 {adjustment}，与基本支出减公用经费（{staff}）相当，更像人员经费的规模，而不是调整的差额。',
      large: '本行填 {adjustment}，比基本支出减公用经费（{staff}）还多，不像是调整的差额，请核对。',
      beyond:
        '本行填 {adjustment}，比全部基本支出（{spent}）还多，不像是调整的差额，请核对口径和数字。',
    },
  },
  'basic/budget-copied': {
    title: '预算数与决算数逐行相同',
    formula: '除三公经费外，各行 预算数 与 决算数 不应全部相同',
    why: '各行都一分不差的情况很少见，多半是把一列抄到了另一列。',
    todo: '与批复的部门预算和部门决算逐行核对。',
    sentences: {
      copied: '除三公经费和为 0 的行外，{count} 行的{budget}与{spent}全部相同，请核对是否照抄。',
    },
  },
  'basic/asset-rate': {
    title: '固定资产利用率',
    formula: '固定资产利用率 = 在用固定资产 ÷ 固定资产总额',
    why: '利用率由同一行的两个数算出，在用的不会比全部还多。',
    todo: '核对固定资产总额和在用数，按公式改正利用率。',
    sentences: { ...rates, beyond: '{used}大于{whole}，部分大于整体。' },
  },
  'basic/building-rates': {
    title: '楼堂馆所控制率',
    formula: '规模控制率 = 实际规模 ÷ 批复规模；投资概算控制率 = 实际投资 ÷ 预算投资',
    why: '控制率由同一行的两个数算出，必须相符。',
    todo: '核对规模和投资，按公式改正控制率；确实超过 100% 的，写明原因、审批依据和措施。',
    sentences: { ...rates, beyond: '{rate}为 {actual}，超过批复或概算。' },
  },
  'basic/counts-beside-money': {
    title: '批次、保有量为 0 而有支出',
    formula: '有公务接待、公车、出国支出的，对应的批次、保有量、团组数不应为 0',
    why: '数量为 0 却有支出，多半是漏填了数量。',
    todo: '核对数量与金额，补填漏填的数量；确实没有的，说明支出的由来。',
    sentences: {
      none: '{count}的{column}填 0，而{money}支出 {actual}，应说明原因，或补填数量。',
      fewer: '{people}填 {few}，比{groups} {many} 还少：每批至少一人，请核对。',
    },
  },
  'basic/operating-of-which': {
    title: '公用经费与其中项',
    formula: 'Σ 其中各行 ≤ 公用经费',
    why: '其中各行是公用经费的一部分，合计不能超过公用经费。',
    todo: '核对公用经费和其中各行，改正填错的数。',
    sentences: {
      enough: '其中各行合计不超过{total}。',
      short: '{total}为 {figure}，其中各行合计 {sum}，部分大于整体，相差 {difference}。',
      rounding:
        '{total}为 {figure}，其中各行合计 {sum}，多出的部分可能是四舍五入造成的，请说明或调平。',
      unchecked: '{which}未填，而其中各行合计 {sum}，无法核对。',
      unreadable: '{which}不是可以计算的数，无法核对。',
    },
  },
  'basic/over-budget': {
    title: '决算超预算',
    formula: '决算数 ≤ 预算数（三公经费及其三项、项目支出、公用经费、政府采购金额）',
    why: '预算是支出的上限，超预算须说明原因。',
    todo: '核对两列数字；确实超预算的，写明原因、审批依据和措施：在窗格或工作台里这一条下面填写（随工作簿保存），或写进自评表的“其他需要说明的事项”，点明是哪一项。',
    todos: {
      unit: '把以元填写的数改成万元，再审核一次。',
      units: '把以元填写的数改成万元，再审核一次。',
    },
    sentences: {
      over: '{row}决算 {actual}，预算 {expected}，超出 {excess}，为预算的 {rate}。',
      ...units,
      'no-budget': '{row}没有预算（{expected}），决算却有 {actual}。',
    },
  },
  'basic/previous-year': {
    title: '与上一年基础数据表衔接',
    formula: '今年表的 上年决算数 = 上年表的 本年决算数',
    why: '同一年的决算在两年的表里应是同一个数。',
    todo: '与上年已公开的决算核对，改正填错的一处。',
    sentences: {
      same: '{stated}与上年表相符。',
      differs: '{stated}填 {actual}，上年表中为 {expected}，相差 {difference}。',
      rounding: '{stated}填 {actual}，上年表中为 {expected}，可能是四舍五入造成的，请说明或统一。',
      unchecked: '{which}未填，{stated}无法与上年表核对。',
      unreadable: '{which}不是可以计算的数，{stated}无法与上年表核对。',
      unmatched: '所给的上年工作簿里没有找到本单位的基础数据表，未作核对。',
      unlike:
        '所给的上年工作簿里只有“{name}”的基础数据表，名称与本单位不同，多数数字也对不上，未作核对。请确认是不是拿错了文件。',
      renamed:
        '上年工作簿里只有“{name}”的基础数据表，名称与本单位不同，已按同一单位核对。不是同一单位的，请换文件。',
      'other-year': '所给的上年表是 {year} 年度的，应为 {expected} 年度，未作核对。',
    },
  },
  'basic/project-total': {
    title: '项目支出合计',
    formula: '项目支出 = 业务工作经费 + 运行维护经费 + 本级专项资金',
    why: '合计数必须等于各项之和，否则后面的核对都不可靠。',
    todo: '核对合计和各项，改正填错的数。',
    sentences: ties,
  },
  'basic/special-funds-total': {
    title: '专项资金合计',
    formula: '本级专项资金 = Σ 各专项',
    why: '一个专项一行，各行之和就是专项资金。',
    todo: '核对各专项是否漏列、多列，改正填错的数。',
    sentences: ties,
  },
  'basic/three-public-total': {
    title: '三公经费合计',
    formula: '三公经费 = 公务用车购置和维护经费 + 出国经费 + 公务接待',
    why: '三公经费是社会关注的数字，合计必须等于三项之和。',
    todo: '核对三公经费和三项明细，改正填错的数。',
    sentences: ties,
  },
  'basic/vehicle-total': {
    title: '公务用车经费合计',
    formula: '公务用车购置和维护经费 = 公车购置 + 公车运行维护',
    why: '合计数必须等于两项之和。',
    todo: '核对购置和运行维护，改正填错的数。',
    sentences: ties,
  },
  'basic/worked-out': {
    title: '增减额、增减率与各年数',
    formula:
      '增减额 = 本年 − 上年（或预算）；增减率 = 增减额 ÷ 上年（或预算）；完成率 = 决算 ÷ 预算',
    why: '这一列由同一行的各年数算出，必须相符；算法以本列大多数行为准。',
    todo: '核对这一行的各年数和本列，改正填错的一处。',
    sentences: {
      difference: '{row}的“{column}”应为 {expected}（{of} − {from}），表中为 {actual}。',
      change: '{row}的“{column}”应为 {expected}（{of}比{from}的增减 ÷ {from}），表中为 {actual}。',
      share: '{row}的“{column}”应为 {expected}（{of} ÷ {from}），表中为 {actual}。',
    },
  },
  'basic/year-on-year': {
    title: '与上年相比变动较大',
    formula:
      '|本年决算 − 上年决算| ÷ 上年决算 ≤ 评分办法的界限（变动额小于起点的不看，默认 1 万元）',
    why: '大幅变动须说明原因，评审时必问。',
    todo: '核对两年的数字；属实的，写明变动的原因和措施：在窗格或工作台里这一条下面填写（随工作簿保存），或写进自评表的“其他需要说明的事项”，点明是哪一项。',
    sentences: {
      rose: '{row}上年 {expected}，本年 {actual}，增加 {change}（{rate}）。',
      fell: '{row}上年 {expected}，本年 {actual}，减少 {change}（{rate}）。',
      new: '{row}上年为 {expected}，本年新增 {actual}。',
      'new-promised':
        '{row}上年为 {expected}，本年新增 {actual}，而厉行节约保障措施写着“{promise}”。',
      promised:
        '{row}上年 {expected}，本年 {actual}，增加 {change}（{rate}），而厉行节约保障措施写着“{promise}”。',
      ...units,
      kept: '{group}及其各项共 {count} 行，本年决算与上年决算分毫不差，请核对是不是沿用上年表而忘了更新本年的数。',
      unchecked: '{which}未填，{row}的变动无法核对。',
      unreadable: '{which}不是可以计算的数，{row}的变动无法核对。',
    },
  },
};
