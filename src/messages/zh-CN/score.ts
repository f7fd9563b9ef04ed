import type { GroupTexts } from '../texts';

export const score: GroupTexts<'score'> = {
  'score/all-full': {
    title: '全部满分',
    formula: '不是每一项指标都得满分',
    why: '满分率过高是评审最常提的意见之一，往往说明指标值定得偏低或自评不严。',
    todo: '复核各项指标值和完成值；确实全部完成的，可不改。',
    sentences: { full: '{count} 项指标全部得满分，请复核。' },
  },
  'score/coefficient': {
    title: '得分系数',
    formula: '指标得分 = 指标权重 × 得分系数',
    why: '系数与得分对不上，评审无法判断哪一个是自评的结果。',
    todo: '核对得分系数和得分，改正填错的一个。',
    sentences: {
      wrong: '“{indicator}”的得分系数填 {actual}，按得分和权重应为 {expected}。',
    },
  },
  'score/deduction': {
    title: '扣分与得分',
    formula: '得分 + 扣分 = 分值（没有扣分栏的，看原因里写扣几分）',
    why: '扣分与得分对不上，评审无法判断丢了多少分，扣分原因也无从核对。',
    todo: '核对扣分和得分，改正填错的一个。',
    sentences: {
      row: '“{indicator}”的扣分填 {actual}，按分值和得分应为 {expected}，相差 {difference} 分。',
      execution: '预算执行的扣分填 {actual}，按分值和得分应为 {expected}，相差 {difference} 分。',
      total: '扣分合计填 {actual}，按分值和得分合计应为 {expected}，相差 {difference} 分。',
      'said-score':
        '“{indicator}”的得分填 {actual}，文字里写得 {expected} 分，请核对哪一个对，改正填错的一个。',
      said: '“{indicator}”的原因里写扣 {actual} 分，按分值和得分丢了 {expected} 分，请核对得分，或补写其余扣分的原因。',
    },
  },
  'score/exceeds-weight': {
    title: '得分与分值',
    formula: '指标得分 ≤ 分值',
    why: '得分高于分值，总分必然虚高。',
    todo: '改正得分，或核对分值是否填错行。',
    sentences: {
      above: '“{indicator}”得 {actual} 分，超过分值 {expected} 分，相差 {difference} 分。',
      weight:
        '“{indicator}”得 {expected} 分，超过分值 {actual} 分；分值如为 {expected} 分，各项分值合计正好 {whole} 分，请核对分值。',
      'on-top': '“{indicator}”得 {actual} 分，应在 {low} 至 {high} 分之间。',
      'no-weight':
        '“{indicator}”得 {actual} 分，分值空着，而其余各项分值已合计 {whole} 分，这一项可得几分无法核对。请补填分值并核对其余各项。',
      section:
        '“{section}”下各项得分合计 {actual} 分，超过这一部分的 {expected} 分，多 {difference} 分。',
    },
  },
  'score/execution': {
    title: '预算执行得分',
    formula:
      '预算执行得分 = 分值 × 执行率（执行率超过 100% 的按 100% 计）；评分办法分档的，按执行率所在的一档；表上印有计分办法的，按表上的办法',
    why: '这一格最容易误填成总分或百分数，而它直接计入总分。',
    todo: '按执行率和评分办法改正得分。',
    sentences: {
      right: '预算执行得分 {expected} 分，计算无误。',
      wrong:
        '预算执行得分填 {actual} 分，按 {weight} 分 × 执行率 {rate} 应为 {expected} 分，相差 {difference} 分。',
      'wrong-implied':
        '预算执行得分填 {actual} 分，按 {weight} 分 × 执行率 {rate} 应为 {expected} 分，相差 {difference} 分。执行率按{implied} 计算：合计行未填，或与表中其他数对不上。',
      'wrong-step':
        '预算执行得分填 {actual} 分；评分办法按执行率分档，{rate} 所在的一档得分值 {weight} 分的 {share}，应为 {expected} 分，相差 {difference} 分。',
      'wrong-step-implied':
        '预算执行得分填 {actual} 分；评分办法按执行率分档，{rate} 所在的一档得分值 {weight} 分的 {share}，应为 {expected} 分，相差 {difference} 分。执行率按{implied} 计算：合计行未填，或与表中其他数对不上。',
      'wrong-printed':
        '预算执行得分填 {actual} 分；按表上印的计分办法（“{rule}”），执行率 {rate} 应得 {expected} 分，相差 {difference} 分。',
      'wrong-printed-implied':
        '预算执行得分填 {actual} 分；按表上印的计分办法（“{rule}”），执行率 {rate} 应得 {expected} 分，相差 {difference} 分。执行率按{implied} 计算：合计行未填，或与表中其他数对不上。',
      'unclear-rule':
        '表上印有预算执行的计分办法（“{rule}”），不能据此算出执行率 {rate} 应得几分，预算执行得分 {actual} 分请人工核对。',
      'above-weight':
        '预算执行得分填 {actual} 分，超过分值 {expected} 分，相差 {difference} 分（{which}未填、为 0 或不能计算，应得几分无法推算）。',
      'one-decimal': '预算执行得分填 {actual} 分，准确值为 {expected} 分，只保留了一位小数。',
      'printed-rate':
        '预算执行得分填 {actual} 分，是按取整后的执行率 {printed} 计算的；按全年执行数÷全年预算数计算为 {expected} 分。',
      unchecked: '{which}未填、为 0 或不能计算，预算执行得分无法核对。',
      unreadable: '{which}不是数字，无法核对。',
    },
  },
  'score/grade': {
    title: '自评等级',
    formula: '自评等级 = 总分所在的等级',
    why: '等级由总分确定，填高填低都会被退回，公开后也不好更正。',
    todo: '按总分改正等级；本地的等级分界不同的，在评分办法中改。',
    sentences: {
      right: '自评等级与总分相符。',
      other: '总分 {total} 分应评为“{expected}”，表上填的是“{actual}”。',
      several: '等级同时勾选了“{grades}”，只能勾选一项。',
    },
    todos: { several: '按总分只勾选一项。' },
  },
  'score/indicator': {
    title: '指标得分',
    formula:
      '达到指标值得满分；未达到的，正向指标得分 = 分值 × 完成值 ÷ 指标值，反向指标得分 = 分值 × 指标值 ÷ 完成值；定性指标按达成、部分达成、未达成分档给分',
    why: '得分要能由指标值、完成值和分值推算出来，评审会逐项复算。',
    todo: '按复算结果改正得分。',
    asked: '写明原因和改进措施，得分由评分人在可得区间内选定（要保留区间外的，写明理由）。',
    noted: '可按复算结果改正得分；有意少计的，可不改。',
    todos: {
      'above-year':
        '核对完成时间，改正写错的一处；没有写错的，写明原因和改进措施，得分改到区间内。',
      'above-unit': '核对指标值和完成值的单位，改正写错的一处；没有写错的，得分按复算结果改正。',
      'above-point': '核对完成值，改正填错的数；没有填错的，得分按复算结果改正。',
      'below-turned': '核对指标值和完成值；填反了的，对调两格，再审核一次。',
      'below-far': '核对完成值是否填错；没有填错的，在原因栏写明扣分的原因。',
      'told-above': '核对文字里的百分比和得分，改正填错的一处。',
      'told-full': '核对文字里的百分比和得分，改正填错的一处。',
      'unclear-criteria': '对照本行的评分标准人工核对得分；按标准应扣分的，改正得分。',
    },
    missing: '请写明原因和改进措施，得分改到区间内（要保留的，写明理由）。',
    sentences: {
      above:
        '“{indicator}”得 {actual} 分，按指标值“{target}”、完成值“{value}”、分值 {weight} 应为 {expected} 分，多 {gap} 分。',
      'above-unit':
        '“{indicator}”得 {actual} 分，按指标值“{target}”、完成值“{value}”、分值 {weight} 应为 {expected} 分，多 {gap} 分。指标值与完成值相差约 {times} 倍，像是把“{larger}”与“{smaller}”弄混了，请先核对这两格的单位。',
      'above-point':
        '“{indicator}”得 {actual} 分，按指标值“{target}”、完成值“{value}”、分值 {weight} 应为 {expected} 分，多 {gap} 分。完成值像是小数点错位（应为 {likely}？），请先核对。',
      negative:
        '“{indicator}”得 {actual} 分，得分不能是负数；按指标值“{target}”、完成值“{value}”、分值 {weight} 应为 {expected} 分。',
      'negative-band':
        '“{indicator}”得 {actual} 分，得分不能是负数；完成情况为“{value}”，分值 {weight} 的可得区间为 {low} 至 {high} 分。',
      below:
        '“{indicator}”得 {actual} 分，按指标值“{target}”、完成值“{value}”、分值 {weight} 可得 {expected} 分，少计 {gap} 分。',
      'below-turned':
        '“{indicator}”的完成值“{value}”带“{sign}”，指标值“{target}”却没有，得分 {actual} 分也低于分值 {weight} 分，像是两格填反了：“{sign}”应写在指标值里。请核对。',
      'below-far':
        '“{indicator}”的完成值“{value}”优于指标值“{target}”，相差 {rate}，却只得 {actual} 分，少于分值 {weight} 分，请核对完成值和得分。',
      'one-decimal': '“{indicator}”得 {actual} 分，准确值为 {expected} 分，只保留了一位小数。',
      'above-band':
        '“{indicator}”得 {actual} 分，完成情况为“{value}”，分值 {weight} 的可得区间为 {low} 至 {high} 分，高出 {gap} 分。',
      'above-open':
        '“{indicator}”得 {actual} 分，完成情况为“{value}”，分值 {weight} 的可得区间为 {low} 至 {high} 分（不到 {below} 分），高出 {gap} 分。',
      'below-open':
        '“{indicator}”得 {actual} 分，完成情况为“{value}”，分值 {weight} 的可得区间为 {low} 至 {high} 分（不到 {below} 分），低于下限 {gap} 分。',
      'above-late':
        '“{indicator}”得 {actual} 分，完成时间“{value}”晚于“{target}”，按部分达成计，分值 {weight} 的可得区间为 {low} 至 {high} 分（不到 {below} 分），高出 {gap} 分。',
      'above-year':
        '“{indicator}”得 {actual} 分，完成时间“{value}”晚于“{target}”，而实际完成情况写的是“{likely}”，像是年份写错，请先核对。没有写错的，按部分达成计，分值 {weight} 的可得区间为 {low} 至 {high} 分（不到 {below} 分），高出 {gap} 分。',
      'below-late':
        '“{indicator}”得 {actual} 分，完成时间“{value}”晚于“{target}”，按部分达成计，分值 {weight} 的可得区间为 {low} 至 {high} 分（不到 {below} 分），低于下限 {gap} 分。',
      'above-criteria':
        '“{indicator}”得 {actual} 分；指标值“{target}”，完成值“{value}”，按评分标准“{criteria}”，分值 {weight} 至多得 {high} 分，多 {gap} 分。',
      'below-criteria':
        '“{indicator}”得 {actual} 分；指标值“{target}”，完成值“{value}”，按评分标准“{criteria}”，分值 {weight} 应不少于 {low} 分，少计 {gap} 分。',
      'told-above':
        '“{indicator}”得 {actual} 分；文字写“{quote}”，按评分标准“{criteria}”，分值 {weight} 应得 {expected} 分。',
      'told-full':
        '“{indicator}”得满分 {actual} 分；文字写“{quote}”，按评分标准“{criteria}”不能得满分。',
      'unclear-criteria':
        '“{indicator}”得满分 {actual} 分，而完成值“{value}”未达到指标值“{target}”；按本行的评分标准“{criteria}”算不出应得多少分，请人工核对。',
      'below-band':
        '“{indicator}”得 {actual} 分，完成情况为“{value}”，分值 {weight} 的可得区间为 {low} 至 {high} 分，低于下限 {gap} 分。',
    },
  },
  'score/missing': {
    title: '得分未填或不是数字',
    formula: '有分值、有完成值的指标都应填得分，且填数字',
    why: '漏填得分，总分就少算。',
    todo: '补填得分；填了“优”“良”等文字的，改填分数。',
    sentences: {
      blank: '“{indicator}”有分值和完成值，得分未填。',
      'blank-unmeasured': '“{indicator}”有分值，得分未填。',
      'blank-certain': '“{indicator}”有分值和完成值，得分未填，按完成情况可得 {expected} 分。',
      execution: '预算执行得分未填。',
      'execution-certain': '预算执行得分未填，按执行率应为 {expected} 分。',
      unreadable: '“{indicator}”的得分“{text}”不是数字，无法计入总分，这里应填分数。',
      uncalculated: '“{indicator}”的得分是公式，没有计算结果，请在 Excel 里重新计算并保存。',
    },
  },
  'score/total': {
    title: '总分',
    formula: '总分 = 预算执行得分 + Σ 各项指标得分',
    why: '自评分与总分不一致，是退回修改的常见原因；等级也由总分确定。',
    todo: '按各项得分重新加总。',
    missing: '',
    todos: {
      short: '改正少计的得分；有意少计的，按各项得分改正总分。',
      'above-weight': '先改正超过分值的得分，再按各项得分加总。',
      'blank-above': '先改正超过分值的得分，再按各项得分加总。',
      subtotal: '按各项得分改正小计（或标题行）。',
      'subtotal-carried': '按各项得分改正小计（或标题行）和总分。',
      misplaced: '把总分移到得分栏。',
      mends: '先改正得分；保留原得分的，改总分。',
    },
    expected: {
      'off-mended': '各项得分合计',
      'left-out-mended': '各项得分合计',
      'corrected-mended': '合计应为',
    },
    sentences: {
      right: '总分与各项得分合计相符。',
      off: '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分。',
      corrected:
        '总分填 {actual} 分，各项得分按所填合计 {sum} 分；预算执行得分按 {execution} 分计，合计应为 {expected} 分，相差 {difference} 分。',
      'left-out':
        '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分，正好是“{which}”一项的分数，可能漏加了这一项。',
      'left-out-mended':
        '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分，正好是“{which}”一项的分数，可能漏加了这一项。其中有算高了的得分，改正后总分应填 {mended} 分。',
      'off-mended':
        '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分。其中有算高了的得分，改正后总分应填 {mended} 分。',
      'corrected-mended':
        '总分填 {actual} 分，各项得分按所填合计 {sum} 分；预算执行得分按 {execution} 分计，合计应为 {expected} 分，相差 {difference} 分。其中还有算高了的得分，改正后总分应填 {mended} 分。',
      rounding:
        '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分，可能是取整造成的，请改为一致，或说明如何取舍。',
      'rounding-corrected':
        '总分填 {actual} 分，各项得分按所填合计 {sum} 分，可能是取整造成的；预算执行得分按 {execution} 分计，合计应为 {expected} 分，请改为一致。',
      head: '表头的自评总分填 {actual} 分，总分行填 {expected} 分，相差 {difference} 分。',
      foot: '表下的自评总分填 {actual} 分，合计行填 {expected} 分，相差 {difference} 分。',
      whole:
        '自评总分填 {actual} 分；合计行 {total} 分，加预算执行得分 {execution} 分，应为 {expected} 分，相差 {difference} 分。',
      short:
        '总分填 {actual} 分，各项得分合计 {expected} 分，相差 {difference} 分，正好是{which}少计的分；这些得分改正后，总分就相符。',
      'above-weight':
        '总分填 {actual} 分，各项得分按所填合计 {expected} 分，相差 {difference} 分；其中{which}的得分超过分值，改正后总分至多 {most} 分。',
      subtotal:
        '{subtotal}的得分填 {actual} 分，所含各项得分合计 {expected} 分，相差 {difference} 分。',
      'subtotal-carried':
        '{subtotal}的得分填 {actual} 分，所含各项得分合计 {expected} 分，相差 {difference} 分。总分也是按它加总的，应一并改为 {whole} 分。',
      mends:
        '总分填 {actual} 分，各项得分按所填合计 {sum} 分，相差 {difference} 分；指出有误的得分改正后，总分就相符。得分不改的，总分应改为 {sum} 分。',
      misplaced: '总分 {total} 分没有填在得分栏（{place} 空着），填在了 {found}。',
      'above-all':
        '总分填 {actual} 分，超过满分 {full} 分，多出 {surplus} 分；各项得分之和也是如此，请核对哪一项得分填高了。',
      'above-open':
        '总分填 {actual} 分；{which}不是数字，就算给满分，各项得分合计也只有 {expected} 分，多出 {difference} 分。',
      'below-open':
        '总分填 {actual} 分；{which}不是数字，就算按 0 分计，其余各项得分合计已有 {expected} 分，相差 {difference} 分。',
      blank: '总分未填，各项得分合计 {expected} 分。',
      'blank-open':
        '总分未填，还有 {count} 项得分空着（{which}）；已有的各项得分合计 {expected} 分，得分填全后再加总。',
      'blank-above':
        '总分未填，{which}的得分超过分值；各项得分按所填合计 {expected} 分，改正得分后再加总。',
      unreadable: '{which}不是数字，无法核对；各项得分合计 {expected} 分。',
      unchecked: '{which}不能当作数字计算，总分无法核对；其余各项得分合计 {expected} 分。',
      unread:
        '已读到的各项得分合计 {expected} 分；表上还有没读懂的行，其得分没有计入，总分无法核对。',
      unseen: '没有读到各指标的得分一列，总分无法核对。请核对表头。',
    },
  },
  'score/weight-applied-twice': {
    title: '折算得分',
    formula: '得分已按分值给出时，折算得分 = 得分；得分按百分制给出时，折算得分 = 得分 × 权重',
    why: '得分已含权重，再乘一次权重，总分会被压低到十几分。',
    todo: '重复折算的，去掉一次，折算得分直接等于得分；单项折算错的，按算式改正。',
    sentences: {
      twice:
        '折算得分把权重又乘了一次：各项得分合计 {expected} 分，折算后只剩 {actual} 分，相差 {difference} 分。',
      'raw-blank': '“{indicator}”折算得分填 {converted} 分，按百分制打的得分未填。',
      'raw-unreadable': '“{indicator}”按百分制打的得分“{text}”不是数字，无法核对折算得分。',
      'raw-above': '“{indicator}”按百分制打的得分填 {actual} 分，超过 100 分。',
      raw: '“{indicator}”折算得分 {converted} 分与完成值相符，按百分制打的得分填 {actual} 分，应为 {expected} 分。',
      converted: '“{indicator}”折算得分填 {actual} 分，应为 {expected} 分，相差 {difference} 分。',
    },
  },
};
