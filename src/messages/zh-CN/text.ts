import type { GroupTexts } from '../texts';

export const text: GroupTexts<'text'> = {
  'text/figures': {
    title: '表内文字与数字',
    formula:
      '自评结论、存在问题、说明等文字中的金额、比率、数量、自评得分、等级 = 表内的数（按文字的位数）',
    why: '文字和数字在同一张表上，同一个数不能有两个说法。',
    todo: '核对文字和数字，改正写错的。',
    asked: '核对文字和数字：写错的改正，四舍五入造成的说明或统一。',
    missing: '',
    sentences: {
      agree: '文字中 {count} 处数字与表内一致：{figures}。',
      differs: '{text}写“{quote}”，表内{what}为 {expected}{unit}，相差 {difference}{apart}。',
      sign: '{text}写“{quote}”，表内{what}数字相同，而百分号、千分号不同（这里是{own}，表内是{other}）。',
      rounding: '{text}写“{quote}”，表内{what}为 {expected}{unit}，可能是四舍五入造成的。',
      grade: '{text}写“{quote}”，按表内应为“{expected}”。',
      split:
        '{text}写“{quote}”，人员经费与公用经费之和为 {expected}{unit}，基本支出写 {actual}{unit}，相差 {difference}{unit}。',
      percentage:
        '{text}写“{quote}”，按 {first} 与 {second} 计算应为 {expected}，而不是 {actual}。',
      sum: '{text}写“{quote}”，各项之和为 {expected}{unit}，合计写 {actual}{unit}，相差 {difference}{unit}。',
      product:
        '{text}写“{quote}”，{factors} 相乘为 {expected}{unit}，合计写 {actual}{unit}，相差 {difference}{unit}。',
      change: '{text}写“{quote}”，按基础数据表计算应为 {expected}，而不是 {actual}。',
      adjusted: '{text}写“{quote}”，按年初预算数与全年预算数计算应为 {expected}，而不是 {actual}。',
      beyond: '{text}写“{quote}”，而 {first} 超过了 {second}。',
      short: '{text}写“{quote}”，而 {first} 没有达到 {second}。',
      turned: '{text}写“{quote}”，而由 {second} 到 {first}，增减方向相反。',
      direction: '{text}写“{quote}”，而基础数据表中{what}的变动方向相反。',
      year: '{text}写“{quote}”，说的是 {said} 年，数却是本表 {year} 年度的，请核对年度。',
      since:
        '{text}写“{quote}”，这正好是表内{what}本年与上年（{year} 年）之差，请核对比较的年份是否应为 {year} 年。',
      unit: '{text}写“{quote}”，说的是“{said}”，数却是本表“{unit}”的，请核对单位名称。',
      names: '{text}写“{quote}”，写的是 {count}，列出的名称有 {names} 个，请核对。',
      scale:
        '{what}填 {actual}，表头单位为万元，{text}写“{quote}”，正好相差一万倍：像是以元填写的，请统一单位。',
    },
  },
  'text/number-as-text': {
    title: '数字存成了文本',
    formula: '应当相加的数存为数字',
    why: 'Excel 求和时不计文本，用公式核对会得出错误的结果。本工具照常读数。',
    todo: '需要用公式求和的，改为数字（去掉“分”“万元”等字，或转换为数字）。',
    sentences: {
      one: '{which}存成了文本“{text}”，Excel 不会把它加进合计。',
      few: '{count} 个单元格的数存成了文本（{which}，如“{text}”），Excel 不会把它们加进合计。',
      many: '{count} 个单元格的数存成了文本（{which}等，如“{text}”），Excel 不会把它们加进合计。',
    },
  },
  'text/still-printed': {
    title: '填表提示未改',
    formula: '实际完成情况、结论、存在问题、改进措施等栏填写的是本单位的内容，不是印好的填表提示',
    why: '提示原样留在表上，等于这一栏没有填，公开后也不好看。',
    todo: '删去提示，填写本单位的内容；没有的，写“无”。',
    sentences: { printed: '{which}仍是填表提示“{text}”，未填。' },
  },
};
