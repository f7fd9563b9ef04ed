import type { GroupTexts } from '../texts';
import { ties } from './shared';

export const cross: GroupTexts<'cross'> = {
  'cross/basic-covers-operating': {
    title: '基本支出应包含公用经费',
    formula: '自评表 基本支出 ≥ 基础数据表 公用经费决算数',
    why: '公用经费是基本支出的一部分，部分不能大于整体。',
    todo: '核对两张表的基本支出和公用经费，改正填错的数。',
    todos: { unit: '把公用经费一行各年的数都改为以万元填写。' },
    sentences: {
      enough: '{total}不小于公用经费。',
      short: '{total}为 {figure}，小于基础数据表的公用经费决算 {sum}，相差 {difference}。',
      unit: '基础数据表的公用经费决算填 {sum}，自评表的{total}才 {figure}，公用经费像是以元填写的，请统一单位；以万元计为 {meant}。',
      rounding: '{total}为 {figure}，公用经费决算 {sum}，可能是四舍五入造成的，请说明。',
      unchecked: '{which}未填，而公用经费决算为 {sum}，无法核对。',
      unreadable: '{which}不是可以计算的数，无法核对。',
    },
  },
  'cross/consolidated': {
    title: '汇总表与各单位',
    formula: '汇总表的编制、在职人数、经费、资金 = 本级与下属各单位之和',
    why: '汇总表由本级和下属各单位的表加总而来，同一本簿里两处不一致，必有一处填错。',
    todo: '核对汇总表和各单位的表，改正填错的一处。',
    noted: '核对汇总表和各单位的表；单位没有放全的，可以不管。',
    sentences: {
      ...ties,
      ties: '汇总表的{total}与各单位之和相符。',
      off: '汇总表的{total}为 {figure}，各单位之和为 {sum}，相差 {difference}。',
      partly:
        '汇总表有 {count} 个数不等于本簿各单位（{parts}）之和：单位可能没有放全，没有逐项核对。',
    },
  },
  'cross/cost-indicator': {
    title: '成本指标与资金数',
    formula:
      '总成本指标：年度指标值 = 全年预算数（或年初预算数），实际完成值 = 全年执行数；基本支出、项目支出的成本指标与各自的数',
    why: '总成本就是这笔资金的预算和执行，同一个数不能有两个说法。',
    todo: '核对成本指标与资金情况，改正填错的一处。',
    noted: '核对成本指标的完成值与全年执行数；成本只是项目支出的一部分的，可以不管。',
    sentences: {
      differs: '“{row}”的{stated}为 {actual}，{known}为 {expected}，相差 {difference}。',
      beyond:
        '“{row}”的{stated}为 {actual}，{known}为 {expected}，相差 {difference}；所填的数还超过了指标值“{limit}”。请先核对是哪一个数填错；确实超过的，写明原因和改进措施。',
      unpaid:
        '“{row}”的{stated}为 {actual}，{known}为 {expected}，多 {difference}。多出的是没有支付的尾款、质保金等的，请写明；不是的，改正填错的数。',
      likely:
        '“{row}”的指标值就是全年预算数，{stated}为 {actual}，{known}为 {expected}，相差 {difference}，请核对。',
      unit: '“{row}”的{stated}为 {actual}，{known}为 {expected}，相差约一万倍，像是把“{larger}”与“{smaller}”弄混了，请核对这两格的单位。',
    },
  },
  'cross/fund-project': {
    title: '专项资金与同名项目',
    formula: '基础数据表 专项一行的预算数、决算数 = 同名项目自评表的预算数、全年执行数',
    why: '同一个专项在两张表里只有一个数；各行都错而合计正好相符的，只有逐行核对才看得出。',
    todo: '核对基础数据表的专项和项目自评表，改正填错的一处。',
    noted: '核对两处的数；口径不同（如专项只是项目资金的一部分）的，可以不管。',
    sentences: {
      same: '{row}与同名项目的{column}相符。',
      differs: '{row}填 {actual}，同名项目的{column}为 {expected}，相差 {difference}。',
      apart: '{row}填 {actual}，同名项目的{column}为 {expected}，相差 {difference}，请核对。',
    },
  },
  'cross/identity': {
    title: '单位和年度',
    formula:
      '基础数据表与自评表的单位名称、年度、编制和在职人数一致，年度与列标题、指标日期、起止时间、填报日期不矛盾',
    why: '一套表只能属于一个单位、一个年度。',
    todo: '核对单位名称和年度，改正填错的一处。',
    todos: {
      staff: '核对两张表的人数，改正填错的一处。',
      'staff-basic': '核对基础数据表的人数并改正；控制率不必改。',
      'staff-scope': '核对人数；实有人数含离退休、编外等人员的，不必改。',
    },
    sentences: {
      name: '自评表的单位是“{own}”，基础数据表的单位是“{other}”，不一致。',
      staff: '自评表的“{label}”为 {actual}，基础数据表的{known}为 {expected}，不一致。',
      'staff-basic':
        '基础数据表的{known}为 {actual}，自评表的“{label}”为 {expected}，填写的控制率 {rate} 与 {expected} 相符。',
      'staff-scope':
        '自评表的“{label}”为 {actual}，比基础数据表的{known} {expected} 多，请核对；含离退休、编外等人员的，不必改。',
      'staff-worked':
        '这里写“{quote}”，而基础数据表的{staff}为 {known}、{posts}为 {listed}，请核对以哪一处为准。',
      'short-name': '自评表的单位写作“{own}”，基础数据表写作“{other}”，请统一用全称。',
      year: '自评表是 {own} 年度，基础数据表是 {other} 年度，不一致。',
      columns: '基础数据表的标题是 {actual} 年度，列标题却是 {expected} 年的决算数，不一致。',
      filed:
        '基础数据表的标题是 {actual} 年度，列标题是 {expected} 年的决算数；标题写的不是填报年份的，请更新列标题。',
      uneven:
        '基础数据表的列标题“{own}”与另外几列（{rest}）的年度接不上：应当是上年决算、本年预算、本年决算，请核对。',
      dates: '自评表是 {actual} 年度，而各项指标所写的日期最晚是 {expected} 年，请核对年度。',
      head: '标题是 {expected} 年度，这里却写 {actual} 年，请改正写错的一处。',
      'head-filed':
        '标题写 {expected} 年，这里写 {actual} 年；标题写的不是填报年份的，请改为一致。',
      'twin-headings':
        '两列的标题都是“{heading}”，这一列按“{own}”核对，另一列按“{other}”核对。请核对哪一列的标题写错了。',
      heading:
        '资金栏标题“{heading}”写的是 {actual} 年，自评表是 {expected} 年度，请核对标题和这一栏的金额。',
      until: '这里写“{quote}”，而自评表是 {expected} 年度，请核对年份。',
      'no-day': '填报日期写的是“{filed}”，没有这一天，请改正。',
      period: '{label}写“{period}”，结束早于开始，请改正。',
      'period-before':
        '{label}写“{period}”，在 {year} 年度之前就已结束，请核对起止时间和年度；本年度只支付尾款的，请写明。',
      'period-after': '{label}写“{period}”，在 {year} 年度之后才开始，请核对起止时间和年度。',
      early: '填报日期“{filed}”在 {year} 年度结束之前，请核对填报日期和年度。',
      late: '填报日期“{filed}”比 {year} 年度晚了两年以上，请核对填报日期和年度。',
      'other-project':
        '本项目自评表是 {actual} 年度，同一单位的“{project}”是 {expected} 年度，请核对哪一个写错了。',
      'copied-unit':
        '“{name}”（{own}）的资金、指标值和完成值与“{unit}”（{other}）完全相同，像是复制工作表后只改了名称，请核对。',
      'copied-form':
        '“{own}”与“{other}”的名称（{name}）、资金、指标值和完成值都相同，请核对是不是复制工作表后忘了修改；重复的，删去一份。',
      'same-name':
        '“{own}”与“{other}”的项目名称都是“{name}”，数字不同：是两个项目的，请把名称写出区别；是同一个项目的，请合并为一份。',
      'other-unit':
        '本项目的{column}为 {own}，项目“{project}”为 {other}，相差一千倍以上：像是一张以元、一张以万元填写，请统一单位，或在表头注明。',
      'named-otherwise':
        '本表另一处把单位写作“{actual}”，单位名称栏写“{expected}”，请核对是不是从别的单位的表改来的，没有改全。',
      'cover-name': '封面（工作表“{sheet}”）写的单位是“{actual}”，表里写“{expected}”，请核对。',
      'cover-year': '封面（工作表“{sheet}”）写的是 {actual} 年度，表里是 {expected} 年度，请核对。',
      'odd-name':
        '本表的单位写作“{actual}”，本工作簿其他各表都写“{expected}”，请核对是不是写错了。',
      'other-office':
        '本项目的主管部门（单位）写作“{actual}”，其他各表都写“{expected}”，请核对；写得不同，本项目不会计入该部门的项目支出。',
      'sheet-year':
        '工作表“{sheet}”里的表写的是 {actual} 年度，与“{other}”相同，请核对是不是忘了改成 {expected} 年。',
      'stray-basic':
        '“{own}”的单位与“{twin}”一样，都是“{name}”，没有可以配对的自评表；“{open}”（{other}）则没有基础数据表，两张表之间没有核对。请核对单位名称，改正后再审核一次。',
      'stray-evaluation':
        '“{own}”的单位与“{twin}”一样，都是“{name}”，没有可以配对的基础数据表；“{open}”（{other}）则没有自评表，两张表之间没有核对。请核对单位名称，改正后再审核一次。',
      apart:
        '“{own}”的单位是“{name}”，“{open}”的单位是“{other}”，两张表都没有可以配对的表，没有相互核对。如果是同一单位，请改正单位名称后再审核一次。',
      'no-project': '项目名称未填，请补填。',
      project: '项目自评表是 {actual} 年度，所属部门的自评表是 {expected} 年度，不一致。',
    },
  },
  'cross/initial-budget': {
    title: '年初预算数与基础数据表预算数',
    formula: '自评表 年初预算数 ≥ 基础数据表 项目支出预算数 + 公用经费预算数',
    why: '年初预算包含项目支出和公用经费，不能小于两项之和；多半是两张表的预算口径不同。',
    todo: '核对两张表的预算口径；口径不同的，写明原因并统一。',
    sentences: {
      enough: '{total}不小于项目支出与公用经费预算之和。',
      short:
        '{total}为 {figure}，小于基础数据表中项目支出与公用经费的预算之和 {sum}，相差 {difference}。',
      rounding:
        '{total}为 {figure}，项目支出与公用经费的预算之和为 {sum}，可能是四舍五入造成的，请说明。',
      unchecked: '{which}未填，而项目支出与公用经费的预算之和为 {sum}，无法核对。',
      unreadable: '{which}不是可以计算的数，无法核对。',
    },
  },
  'cross/project-expenditure': {
    title: '两张表的项目支出',
    formula:
      '自评表 项目支出 = 基础数据表 项目支出决算数（未全部执行的，可等于预算数）；分列预算和执行的，各与各比',
    why: '同一单位同一年的项目支出只有一个数。',
    todo: '核对两张表的项目支出，改正填错的一处。',
    sentences: {
      same: '两张表的项目支出相符。',
      budget: '自评表的项目支出与基础数据表的预算数相符（当年未全部执行）。',
      'executed-differs':
        '自评表项目支出的全年执行数为 {actual}，基础数据表的项目支出决算为 {expected}，相差 {difference}。',
      'budget-differs':
        '自评表项目支出的全年预算数为 {actual}，基础数据表的项目支出预算为 {expected}，相差 {difference}；两张表的预算口径相同的，请核对。',
      'budget-meant':
        '自评表的项目支出为 {actual}，基础数据表的项目支出预算为 {expected}，相差 {difference}；按支出性质分的合计与全年预算数也正好差这么多。',
      differs:
        '自评表的项目支出为 {actual}，基础数据表的项目支出决算为 {expected}，相差 {difference}。',
      rounding:
        '自评表的项目支出为 {actual}，基础数据表的项目支出决算为 {expected}，可能是四舍五入造成的，请说明或统一。',
      label:
        '自评表的项目支出和基础数据表的{known}数字相同，都是 {figure}，而两张表注明的单位不同（自评表是{ownUnit}，基础数据表是{otherUnit}），照写就相差悬殊：像是有一张表的单位写错了。请核对表头的单位，数字不用改。',
      unit: '基础数据表的项目支出决算填 {actual}，自评表的项目支出为 {expected}，正好相差一万倍：基础数据表像是以元填写的，却没有注明。请统一单位，或在表头注明。',
      'own-unit':
        '自评表的项目支出填 {actual}，基础数据表的{column}为 {expected}，正好相差一万倍：自评表像是以元填写的，却没有注明“元”。请统一单位，或在表头注明。',
      unchecked: '{which}未填，两张表的项目支出无法核对。',
      unreadable: '{which}不是可以计算的数，两张表的项目支出无法核对。',
    },
  },
  'cross/project-list': {
    title: '汇总表与自评表',
    formula:
      '汇总表一行的预算数、执行数、执行率、得分、等级 = 同名项目（单位）的自评表；合计 = 各行之和',
    why: '汇总表由各张自评表汇总而来，同一个数在两处必须一样；上报和公开的往往是汇总表。',
    todo: '核对汇总表和自评表，改正填错的一处。',
    noted: '核对汇总表列的各行；本来就不该列入的，可以不管。',
    todos: {
      'own-rate': '核对汇总表这一行的金额和执行率，改正填错的一处。',
      'own-grade': '核对汇总表这一行的得分和等级，改正填错的一处。',
      'own-score': '核对汇总表这一行的得分。',
      'own-points': '核对汇总表这一行的各部分得分和总分，改正填错的一处。',
      total: '核对汇总表的合计和各行，改正填错的一处。',
      group: '核对汇总表的小计和其中各行，改正填错的一处。',
      'total-rate': '核对汇总表这一合计（小计）的金额和执行率，改正填错的一处。',
      unread: '补上或重算汇总表的这几格，再审核一次。',
      renamed: '两处统一用同一个名称。',
      office: '核对汇总表和自评表上的单位名称，改正填错的一处。',
    },
    sentences: {
      same: '汇总表「{sheet}」的“{project}”与自评表相符。',
      differs:
        '汇总表「{sheet}」的“{project}”：{column}填 {actual}，自评表为 {expected}，相差 {difference}。',
      unit: '汇总表「{sheet}」的“{project}”：{column}填 {actual}，自评表为 {expected}，相差一万倍，请核对两处的金额单位。',
      rate: '汇总表「{sheet}」的“{project}”：执行率填 {actual}，按自评表应为 {expected}。',
      score:
        '汇总表「{sheet}」的“{project}”：得分填 {actual}，自评表的总分为 {expected}，相差 {difference}。',
      grade: '汇总表「{sheet}」的“{project}”：等级填“{actual}”，按自评表为“{expected}”。',
      office: '汇总表「{sheet}」的“{project}”：单位填“{actual}”，自评表上是“{expected}”，请核对。',
      unread: '汇总表「{sheet}」的“{project}”：{which}是错误值或没有算出的公式，无法核对。',
      'own-rate':
        '汇总表「{sheet}」的“{project}”一行：执行率填 {actual}，按这一行的执行数和预算数应为 {expected}。',
      'own-score': '汇总表「{sheet}」的“{project}”一行：得分填 {actual}，超过 100 分。',
      'own-points':
        '汇总表「{sheet}」的“{project}”一行：各部分得分合计 {expected}，得分填 {actual}，相差 {difference}。',
      'own-grade':
        '汇总表「{sheet}」的“{project}”一行：等级填“{actual}”，按这一行的得分 {score} 应为“{expected}”。',
      'listed-twice':
        '汇总表「{sheet}」的“{project}”列了两次，金额相同，请核对是否重复；重复的，合计也要改。',
      total:
        '汇总表「{sheet}」的合计行：{column}填 {actual}，各行之和为 {expected}，相差 {difference}。',
      group:
        '汇总表「{sheet}」的“{project}”：{column}填 {actual}，其中各行之和为 {expected}，相差 {difference}。',
      'total-rate':
        '汇总表「{sheet}」的“{project}”：执行率填 {actual}，按这一行的执行数和预算数应为 {expected}。',
      unlisted: '汇总表「{sheet}」列了 {count} 行并有合计，没有“{own}”，请核对是否漏列。',
      renamed:
        '汇总表「{sheet}」有一行写作“{other}”，金额与自评表“{own}”相同而名称不同，请核对是否为同一项目或单位。',
    },
  },
  'cross/projects-total': {
    title: '各项目与部门项目支出',
    formula: 'Σ 各项目全年执行数 = 部门项目支出',
    why: '部门的项目支出由各项目组成，各项目之和不能超过它。',
    todo: '核对各项目自评表的全年执行数和部门的项目支出，改正填错的一处。',
    noted: '核对各项目自评表的全年执行数和部门的项目支出；项目没有放全的，可以不管。',
    sentences: {
      same: '{count} 个项目的执行数之和与部门的{total}相符。',
      more: '{count} 个项目的执行数之和为 {sum}，超过部门的{total} {actual}，多 {apart}。',
      unit: '{which}的全年执行数为 {typed}，是部门的{total} {actual} 的一百倍以上，像是以元填写的，请统一单位，或在表头注明；以万元计为 {meant}。',
      lacking:
        '{count} 个项目的预算数之和与部门的项目支出预算相同，执行数之和 {sum} 却比部门的{total} {actual} 少 {apart}。',
      less: '{count} 个项目的执行数之和为 {sum}，部门的{total}为 {actual}；如果各项目都已放入本工作簿，请核对。',
      'left-out':
        '{count} 个项目的执行数之和为 {sum}，部门的{total}为 {actual}；“{which}”的单位写的是“{unit}”，没有算在内，算上后正好相符，请核对这张表的单位名称。',
      unchecked: '{which}的金额未填或不能计算，各项目与部门的项目支出无法核对。',
    },
  },
  'cross/same-indicator': {
    title: '部门表与项目表的同一指标',
    formula: '名称、计量单位、指标值都相同的指标，部门表的完成值 = 项目表的完成值',
    why: '同一件事在两张表里只有一个结果。',
    todo: '核对两张表的完成值，改正填错的一处；统计口径不同的，写明口径。',
    noted: '核对两张表的完成值；统计口径不同的，可以不管。',
    sentences: {
      count:
        '“{indicator}”的指标值都是“{target}”，本表完成值为“{own}”，项目“{project}”为“{other}”，应写明差异的原因，或改正填错的一处。',
      rate: '“{indicator}”的指标值都是“{target}”，本表完成值为“{own}”，项目“{project}”为“{other}”，请核对。',
    },
  },
  'cross/staff-costs': {
    title: '项目资金支付人员经费与运行维护经费',
    formula: '项目资金用于人员的，基础数据表 运行维护经费 不应为 0',
    why: '运行维护经费填项目支出中用于人员和公用运转的部分；原因里承认了，表里却是 0，两处矛盾。',
    todo: '核对项目支出中用于人员的金额，填入运行维护经费，或更正原因。',
    sentences: {
      unrecorded: '原因中写“{quote}”，而基础数据表的运行维护经费为 0 或未填。',
    },
  },
  'cross/unit-table': {
    title: '附表合计',
    formula:
      '附表：合计行 = 各行之和，合计栏 = 各分项之和，收入合计 = 支出合计 + 结余；合计与本表的资金、指标一致',
    why: '附在自评表里的分单位、分地区明细与自评表说的是同一笔钱、同一件事，合计错了，自评表也就站不住。',
    todo: '核对附表的合计和各行各栏，改正填错的一处。',
    todos: {
      amount: '核对附表的合计与自评表的资金，改正填错的一处；附表只列一部分资金的，在表下注明。',
      count: '核对附表的合计与自评表的指标，改正填错的一处；附表只列一部分的，在表下注明。',
      nested: '请人工核对各行的层级和合计。',
    },
    sentences: {
      ...ties,
      nested: '{columns}的{total}都不等于各行之和：各行可能有的包含在别的行里，无法核对。',
      amount: '附表{total}的“{column}”为 {actual}，本表的{own}为 {expected}，请核对。',
      count: '附表{total}的“{column}”为 {actual}，本表指标{own}为 {expected}，请核对。',
    },
  },
};
