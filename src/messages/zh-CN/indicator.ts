import type { GroupTexts } from '../texts';
import { indicatorRates } from './indicator-rates';

/** A formula without a result: nothing in the cell is wrong. */
const RECALCULATE = '用 Excel 打开，重新计算（按 F9）并保存，再审核一次。';

export const indicator: GroupTexts<'indicator'> = {
  ...indicatorRates,
  'indicator/actual-repeats-target': {
    title: '完成值照抄指标值',
    formula: '实际完成值是实际测得的数，不是连同“≥”“不低于”“底前”一起照抄的指标值',
    why: '指标值与完成值雷同，看不出完成了多少，这一项得分无法认定。',
    todo: '填写实际测得的数，例如“96.3%”“270米”“10月20日”。',
    sentences: {
      repeats:
        '“{indicator}”的完成值“{value}”照抄了指标值“{target}”，没有实际数，这一项只能按 0 至 {weight} 分计。',
      unweighted: '“{indicator}”的完成值“{value}”照抄了指标值“{target}”，没有实际数。',
    },
  },
  'indicator/beyond-whole': {
    title: '比率超过 100%',
    formula: '满意度、合格率、准确率、知晓率、及时率等 ≤ 100%',
    why: '部分不会多于全部，超过 100% 多半是小数点或单位填错。',
    todo: '核对完成值（或指标值）的小数点和单位。',
    sentences: {
      above: '“{indicator}”填 {value}，这类比率不会超过 100%。',
      mostly:
        '“{indicator}”填 {value}，这类比率一般不超过 100%，请核对小数点，或分子、分母的口径。',
    },
  },
  'indicator/cumulative': {
    title: '年中、全年与累计数',
    formula:
      '上半年等年中完成值 ≤ 全年完成值 ≤ 累计完成值，年度指标值 ≤ 实施期指标值（只比计数的指标，比率不比）',
    why: '累计数包含本年数，全年数包含年中的数，长的不会比短的小。',
    todo: '核对这两个数，改正填错的一个。',
    sentences: {
      below: '“{indicator}”的累计完成值填 {value}，比本年完成值 {other} 还小。',
      'part-year': '“{indicator}”的{column}填 {value}，比全年完成值 {other} 还大。',
      'beyond-period':
        '“{indicator}”的累计完成值填 {value}，是实施期指标值 {other} 的两倍以上，请核对。',
      'more-than-period':
        '“{indicator}”的年度指标值填 {value}，比实施期指标值 {other} 还大，请核对。',
    },
  },
  'indicator/direction': {
    title: '指标方向',
    formula: '指标性质（正向、反向）、运算符号（≥、≤）、指标值的写法与指标名称说的是同一个方向',
    why: '方向填反，达标会算成未达标，得分也随之算错。',
    todo: '核对指标性质和运算符号，改正填错的一处。',
    sentences: {
      contrary: '“{indicator}”填“{bound}”，运算符号却是“{other}”，方向相反。',
      lid: '“{indicator}”填“{bound}”（越高越好），指标值却是上限“{target}”，方向相反。',
      floor: '“{indicator}”填“{bound}”（越低越好），指标值却是下限“{target}”，方向相反。',
      'named-less': '“{indicator}”越低越好，指标方向却填“{bound}”，请核对。',
      'named-more': '“{indicator}”越高越好，指标方向却填“{bound}”，请核对。',
      unsaid:
        '“{indicator}”的指标值“{target}”没有写明是下限还是上限：完成值“{value}”作下限没有达到，作上限已经达到，得分无法核对。',
      'in-words': '“{indicator}”填“{bound}”，指标值“{target}”却是定量的。',
    },
    todos: {
      unsaid: '在指标值前写明“≥”或“≤”（或填写指标性质），再审核一次。',
      'in-words': '按数值考核的，指标性质改为定量（正向或反向）。',
    },
  },
  'indicator/duplicated': {
    title: '指标重复',
    formula: '同一指标在一张表里只列一次',
    why: '同一指标列两次，成绩和分值都重复计算，多半是整行复制后忘了修改。',
    todo: '核对两行；重复的，改为应填的指标，或删去一行并调整分值。',
    sentences: {
      twice:
        '“{indicator}”列了两次，指标值“{target}”、完成值“{value}”和分值都相同，请核对是不是复制后忘了修改。',
      points:
        '“{indicator}”列了两次，指标值“{target}”、完成值“{value}”都相同，只是分值、得分或原因不同，请核对是不是同一指标重复计分。',
      headings:
        '“{indicator}”在两类指标里各列了一次，指标值“{target}”、完成值“{value}”都相同，请核对是不是同一指标重复计分。',
      results:
        '“{indicator}”在两类指标里各列了一次，指标值都是“{target}”，完成值却一处是“{other}”、一处是“{value}”，请核对是不是同一指标，以及哪个完成值是对的。',
    },
  },
  'indicator/earlier-year': {
    title: '完成时间的年份',
    formula: '完成时间不早于本年度',
    why: '年度还没开始就已完成的，不是这一年的工作；多半是年份写错，或沿用了上年的表。',
    todo: '核对完成时间的年份；属于上年结转或跨年项目的，在原因栏注明。',
    missing: '年份无误的，请在原因栏注明。',
    sentences: {
      earlier: '“{indicator}”的完成时间“{value}”早于 {year} 年度，请核对年份。',
    },
  },
  'indicator/misplaced': {
    title: '指标类别',
    formula: '数量指标用数量单位计量，完成率、及时率等属产出，效益指标反映效果',
    why: '类别放错，评审会要求调整指标体系。',
    todo: '下年编报绩效目标时调整；本年可不改。',
    sentences: {
      'rate-as-quantity': '“{indicator}”列在{heading}下，却用百分比（{target}）计量。',
      'output-as-benefit': '“{indicator}”列在{heading}下，反映的是完成情况，属于产出，不是效益。',
      'amount-as-time': '“{indicator}”列在{heading}下，指标值“{target}”却是金额。',
    },
  },
  'indicator/missing-actual': {
    title: '完成值未填',
    formula: '有分值或得分的指标都应填实际完成值',
    why: '没有完成值，得分就没有依据。',
    todo: '补填实际完成值。',
    todos: {
      none: '先填写各项指标的完成值和得分，再审核。',
      rowless: '补上各项指标；指标写在别的表里的，请合到这张表上。',
    },
    open: true,
    sentences: {
      blank: '“{indicator}”有分值或得分，实际完成值未填。',
      nothing: '“{indicator}”有分值或得分，实际完成值只写了“{value}”，没有实际数。',
      targeted: '“{indicator}”有指标值“{target}”，实际完成值未填。',
      none: '这张表还没有填写：没有一项实际完成值，也没有一项得分，无法审核。',
      rowless: '指标表只有表头，下面没有读到一行指标；指标得分和总分无法核对。',
    },
  },
  'indicator/of-which': {
    title: '指标的其中项',
    formula: '“其中”各项合计在指标值一栏等于上一项的，完成值一栏也应相等，反过来也一样',
    why: '其中各项是同一个数的组成部分，一栏相等、另一栏不等，必有一个数填错或漏填。',
    todo: '核对其中各项和上一项，改正填错的数；确有其他组成部分的，补列或说明。',
    sentences: {
      off: '“{indicator}”的{column}为 {value}，其下 {count} 个“其中”项合计不等于它，而{other}一栏合计正好相等。',
    },
  },
  'indicator/other-count': {
    title: '计数单位',
    formula: '完成值与指标值数的是同一种东西',
    why: '人、人次、户数的不是一回事，单位不同就不能相比，得分也就没有依据。',
    todo: '核对指标值和完成值的单位，统一后再填完成值和得分。',
    sentences: {
      other: '“{indicator}”的指标值是“{target}”，完成值是“{value}”，单位不同，请核对。',
    },
  },
  'indicator/over-achieved': {
    title: '超额完成过多',
    formula: '（完成值 − 指标值）÷ 指标值 ≤ 评分办法的界限',
    why: '超出过多，往往是指标值定得太低，或工作内容有变化，应当说明。',
    todo: '写明超额的原因和改进措施（例如下年如何核定指标值）。',
    noted: '下年核定指标值时参考；本年可不改。',
    todos: {
      'over-unit': '核对完成值和指标值的单位，改正写错的一处；没有写错的，写明原因和改进措施。',
      'under-unit': '核对完成值和指标值的单位，改正写错的一处；没有写错的，写明原因和改进措施。',
      'over-point': '核对完成值，改正填错的数；没有填错的，写明超额的原因和改进措施。',
      'over-swapped': '核对完成值，改正填错的数；没有填错的，写明超额的原因和改进措施。',
    },
    sentences: {
      'below-standard':
        '“{indicator}”的完成值“{value}”低于“{target}”；指标值没有写“≤”，标准是应发的数，请核对是不是少发了。',
      over: '“{indicator}”的完成值超出指标值 {rate}，超过 {threshold}。',
      'over-points':
        '“{indicator}”的完成值比指标值高 {points} 个百分点，超出指标值 {rate}，超过 {threshold}。',
      'over-point':
        '“{indicator}”的完成值“{value}”与指标值“{target}”相差很大，像是小数点错位（应为 {likely}？），请先核对。没有填错的，超出指标值 {rate}，超过 {threshold}。',
      'over-swapped':
        '“{indicator}”的完成值“{value}”与指标值“{target}”数字相同、次序不同，像是写颠倒了（应为 {likely}？），请先核对。没有填错的，超出指标值 {rate}，超过 {threshold}。',
      'over-unit':
        '“{indicator}”的完成值“{value}”与指标值“{target}”相差约 {times} 倍，像是把“{larger}”与“{smaller}”弄混了，请先核对这两格的单位。单位无误的，超出指标值超过 {threshold}，写明为什么高这么多。',
      'under-unit':
        '“{indicator}”的完成值“{value}”与指标值“{target}”相差约 {times} 倍，像是把“{larger}”与“{smaller}”弄混了，请先核对这两格的单位。单位无误的，写明为什么低这么多。',
      under: '“{indicator}”的完成值比上限低 {rate}，超过 {threshold}，指标值可能定得过宽。',
    },
  },
  'indicator/quarters': {
    title: '分季度目标',
    formula:
      '逐季累计的：各季度不减少，四季度目标 = 年度指标值；分季填的：四个季度之和 = 年度指标值',
    why: '分季度目标是年度指标值的分解，分解前后应一致。',
    todo: '核对各季度目标和年度指标值，改正填错的一个。',
    sentences: {
      off: '“{indicator}”的年度指标值为 {target}，四个季度的目标依次为 {quarters}：按累计、按分季相加都与年度指标值不符。',
      falls:
        '“{indicator}”四个季度的目标依次为 {quarters}：四季度就是全年的 {target}，是逐季累计的，累计数不会减少。',
    },
  },
  'indicator/rating': {
    title: '完成程度、评价等次',
    formula:
      '完成程度（完成、未完成）与完成值、指标值的比较一致；评价等次（优、良、中、差）与完成值所填等次、得分占分值的比例一致',
    why: '同一项指标，文字评价与数据各说各的，审核时无法认定。',
    todo: '核对完成值，按实际完成情况改正这一栏。',
    sentences: {
      'not-met': '“{indicator}”完成值 {value}，没有达到指标值 {target}，这一栏却填“{rating}”。',
      met: '“{indicator}”完成值 {value}，已达到指标值 {target}，也没有扣分，这一栏却填“{rating}”。',
      'other-grade': '“{indicator}”的完成值填“{value}”，等次却填“{rating}”。',
      'other-share':
        '“{indicator}”得 {score} 分（分值 {weight}），按得分比例为“{ought}”，等次填“{rating}”。',
    },
    todos: {
      'other-share': '核对得分和等次；等次另有划分标准的，不用改。',
    },
  },
  'indicator/unit-in-name': {
    title: '名称与数值的单位',
    formula: '指标名称所注单位 = 指标值、完成值的单位',
    why: '名称注“万元”、数值写“元”，容易差一万倍。',
    todo: '统一单位。',
    sentences: { differs: '“{indicator}”的名称注明单位“{unit}”，数值却写作“{value}”。' },
  },
  'indicator/unreadable': {
    title: '指标值、完成值无法比较',
    formula: '指标值和完成值都能读懂，单位相同',
    why: '读不懂或比不了的指标，既不能判对，也不能判错。',
    todo: '把指标值和完成值写成同一单位的数，或写明达成、部分达成、未达成。',
    todos: {
      'uncalculated-target': RECALCULATE,
      'uncalculated-actual': RECALCULATE,
      'missing-target': '补填指标值，再审核一次。',
      'missing-targets': '补填各项的指标值，再审核一次。',
      'no-target-column': '对照绩效目标申报表人工核对；有指标值的，加一栏填上，再审核一次。',
      'words-only': '把完成值填成与指标值同一单位的数。',
      'words-only-often': '把各项的完成值填成与指标值同一单位的数。',
      'no-such-date': '改正日期，再审核一次。',
      'date-as-number': '把这一格设成日期格式，或直接写出日期，再审核一次。',
    },
    open: true,
    sentences: {
      'uncalculated-target':
        '“{indicator}”的指标值是公式，文件里没有计算结果，请在 Excel 里重新计算并保存。',
      'uncalculated-actual':
        '“{indicator}”的完成值是公式，文件里没有计算结果，请在 Excel 里重新计算并保存。',
      target: '“{indicator}”的指标值“{target}”无法识别。',
      actual: '“{indicator}”的完成值“{value}”无法与指标值“{target}”比较。',
      'unread-actual': '“{indicator}”的完成值“{value}”无法识别，不能与指标值“{target}”比较。',
      fewer:
        '“{indicator}”的完成值“{value}”比指标值“{target}”少列了，看不出缺的是哪一项，无法比较。',
      'no-such-date': '“{indicator}”的{column}“{value}”：没有这一天，请核对日期。',
      'date-as-number':
        '“{indicator}”的{column}“{value}”像是没有设成日期格式的日期（{date}），请核对。',
      'unsure-date':
        '“{indicator}”的完成值“{value}”不够具体，看不出是否晚于指标值“{target}”，请写明完成的月份或日期。',
      'other-unit': '“{indicator}”的完成值“{value}”与指标值“{target}”不是同一种单位，无法比较。',
      bound: '“{indicator}”的完成值“{value}”只是一个范围，无法判断是否达到“{target}”。',
      several:
        '“{indicator}”的完成值“{value}”有几个数，有的达到指标值“{target}”，有的没有，请写明按哪一个计算；按最低的计算就没有达到，须写明原因和改进措施。',
      unspent:
        '“{indicator}”填 {value}，而全年执行数是 0：钱没有花，不能算把成本控制在“{target}”之内，得分须按实际情况判断。',
      'words-only':
        '“{indicator}”的指标值“{target}”是数，完成值只写“{value}”，看不出完成多少，请填写实际完成的数。',
      'words-only-often':
        '{names}等 {count} 项指标的指标值是数，完成值只写了文字，看不出完成多少，请填写实际完成的数。',
      'missing-target': '“{indicator}”没有填指标值，完成值“{value}”无从比较。',
      'missing-targets': '{names}等 {count} 项指标没有填指标值，完成值无从比较。',
      'no-target-column':
        '{names}等 {count} 项指标，表上没有指标值一栏，评分标准、指标说明里也看不出要达到多少，完成值无从比较。',
    },
  },
  'indicator/values-are-points': {
    title: '指标值填成分值',
    formula:
      '年度指标值、实际完成值是要达到和达到了的数（或“达到”“按期”等文字），不是这一项的分值、得分',
    why: '填了分值，看不出目标是什么、完成了多少，各项得分无从核对。',
    todo: '把指标值、完成值改填为实际的数量、比率、日期或文字；分值、得分另栏填写。',
    sentences: {
      weights:
        '“{indicator}”等 {count} 项的指标值与各自的分值相同，完成值与得分（或分值）相同，像是把分值、得分填进了指标值、完成值两栏。',
      hundred:
        '“{indicator}”等 {count} 项的指标值都是没有单位的数，合计正好 {sum}，像是把分值、得分填进了指标值、完成值两栏。',
    },
  },
};
