import { hiddenLines } from '../hidden-lines';
import { heldRows } from '../unread';

/** Words for the screens beside the answer. */
export const screens = {
  start: {
    title: '这张自评表，数字对得上吗？',
    intro: '核对基础数据表和自评表：哪里加不平、每项得分允许是多少、哪些还要说明原因。',
    points: [
      '逐项复算合计、执行率、得分和分值',
      '按评分办法给出允许的得分范围和等级',
      '列出要写偏差原因和改进措施的地方',
    ],
    readOnly: '审核只读取工作簿，不改动任何单元格；数据不离开本机。',
    sample: '用一份示例试一试',
    sampleFile: '自评核验示例.xlsx',
  },

  sample: {
    opened: '示例已作为新工作簿打开。请在那个窗口的「开始」选项卡上点「审核并评分」。',
    openedHere: '示例已在旁边打开。',
    downloaded: (name: string) =>
      `示例已下载：${name}。请用 Excel 打开它，再点「审核并评分」。如果没有看到文件，请查看浏览器或 Office 的下载提示。`,
  },

  compare: {
    title: '比对其他材料',
    report: '自评报告',
    reportIntro: '核对报告里的数字、得分和说法与表格是否一致。文件只在本机读取。',
    drop: '把 Word 或文本文件拖到这里',
    dropWorkbook: '把上年的 Excel 工作簿拖到这里',
    dropHere: '松开即可读取',
    choose: '选择文件',
    paste: '或粘贴报告文字',
    pasteUse: '比对这段文字',
    pasted: '粘贴的文字',
    using: (name: string) => `正在与「${name}」比对`,
    notUsing: (name: string) => `「${name}」没有比对成`,
    remove: '不再比对',
    previous: '上年工作簿',
    previousIntro: '核对今年表里的上年决算数，是否等于上年表里的本年决算数。',
    found: (count: string) => `报告相关的事项 ${count} 项`,
    ofOthers: '这份报告没有与打开的单位或项目比对：报告里没有写到它，或看不出写的是哪一个。',
    differs: (count: string) => `要看的 ${count} 项`,
    agrees: '上年决算数都与上年的表一致。',
    nothingToCompare: '没有可以比对的：两本工作簿里都要有同一单位的基础数据表。',
    show: '查看',
    notCompared: (count: string) => `报告里没有比对的数字 ${count} 处`,
    notComparedHint: '表内没有对应的项目，或文字没有说清是什么数字。需要时请逐个人工核对。',
  },

  forms: {
    notFound: '没有找到自评表',
    lookedFor:
      '找过每张工作表里的表头：「年度指标值、实际完成值、分值、得分」（自评表）和「决算数、编制数、三公经费」（基础数据表）。',
    unreadTitle: '有表没有读全，没有审核',
    unread: (sheet: string) => `「${sheet}」像是自评用的表，但没有读全`,
    partlyRead: (sheet: string) => `「${sheet}」已审核，但有读不准的地方，请核对表头`,
    inVain: (sheet: string) => `按您的指定看过「${sheet}」，没有读出要审核的表`,
    pickRow: '请先点选表头所在的行。',
    headingsThere: (texts: string) =>
      `那一行写的是：${texts}。请在表内改成通用的叫法（三级指标、年度指标值、实际完成值、分值、得分、偏差原因），再审核。`,
    inVainAt: (sheet: string, row: string) =>
      `按您的指定看过「${sheet}」第 ${row} 行，那里没有「年度指标值、实际完成值、得分」这样的表头`,
    leftOut: {
      'hidden-copy': (sheet: string, of: string) =>
        `隐藏的「${sheet}」与「${of}」是同一张表的副本，没有审核`,
      unfilled: (sheet: string) => `「${sheet}」是没有填写的空表，没有审核`,
      example: (sheet: string) => `「${sheet}」是填写示例，没有审核`,
      'project-list': (sheet: string, head: string) =>
        `「${sheet}」像是一行一个项目的汇总表（表头在 ${head}），没有审核；执行率、合计和得分请对照各项目的自评表核对`,
      'unit-list': (sheet: string, head: string) =>
        `「${sheet}」像是一行一个单位的汇总表（表头在 ${head}），没有审核；执行率、合计和得分请对照各单位的自评表核对`,
      results: (sheet: string, head: string) =>
        `「${sheet}」只有执行率、得分、等级之类的结果（从 ${head} 起），没有各项指标，没有审核；请对照自评表核对`,
      'in-words': (sheet: string, at: string) =>
        `「${sheet}」用文字写自评情况（见 ${at}），没有审核（只有一张自评表的，写明的得分、等级已核对，标题写明是自评情况或报告的，认得出的金额和指标数也已核对）；其余请对照自评表核对`,
      figures: (sheet: string, head: string) =>
        `「${sheet}」有预算、执行之类的数字（表头在 ${head}），不是自评表或基础数据表，没有审核；请对照各表核对`,
      english: (sheet: string, head: string) =>
        `「${sheet}」像是英文的自评用表（表头在 ${head}），没有审核：只认中文表头`,
      monitoring: (sheet: string) => `「${sheet}」是绩效运行监控表（年中），不是自评表，没有审核`,
      targets: (sheet: string) => `「${sheet}」是绩效目标表（申报或批复），不是自评表，没有审核`,
    },
    heldList: (sheet: string, head: string, rows: string, compared: string) =>
      `「${sheet}」是自评汇总表（表头在 ${head}）：${heldRows(rows, compared)}`,
    moreLeftOut: (count: string) => `另有 ${count} 张工作表没有审核`,
    moreHeld: (count: string) => `另有 ${count} 张汇总表已与自评表核对`,
    aside: (sheets: string, unit: string, counts: string) =>
      `隐藏的「${sheets}」里另有同类的表（${unit}），不是要报送的，只供参考：${counts}。要按报送的表审核，请先取消隐藏`,
    hiddenLines,
    missing: (field: string) => `缺少「${field}」`,
    missingNear: (field: string, cell: string) => `${cell} 附近缺少「${field}」`,
    doubtful: (field: string, cell: string) => `${cell} 是不是「${field}」，拿不准`,
    doubled: (field: string, cell: string) => `「${field}」出现了两次，另一处在 ${cell}`,
    unreadRow: (cell: string) => `${cell} 所在的行没有读懂`,
    sideways: (cell: string) => `${cell} 起一列一个指标，横着排的表读不了，请改成一行一个指标`,
    otherTable: (cell: string) => `${cell} 起另有一张表，不是自评表的内容，未审核`,
    choose: '指给它看',
    title: '指定表和表头',
    intro: '告诉自评核验哪张表是什么、表头在哪一行。选择随工作簿保存，可在历史里撤销。',
    sheet: '工作表',
    kind: '这是',
    kinds: {
      'basic-data': '基础数据表',
      'self-evaluation': '部门整体支出自评表',
      'project-self-evaluation': '项目支出自评表',
      none: '不是要审核的表',
    },
    header: '点选指标表头所在的行',
    headerHint: '写着「三级指标、年度指标值、分值、得分」的那一行',
    rowLabel: (row: string, text: string) => `第 ${row} 行：${text}`,
    emptySheet: '这张表是空的。',
    use: '按这样重新审核',
    automatic: '恢复自动识别',
    hidden: '（已隐藏）',
  },

  settingsScreen: {
    title: '设置',
    kept: '设置随工作簿保存，别人打开也一样。',
    rubric: '评分办法',
    automatic: '按表样推定',
    automaticIs: (title: string) => `现为「${title}」`,
    own: (title: string) => `自备：${title}`,
    ownUnusable: '自备（不合格式）',
    keptProblems: '随工作簿保存的自备评分办法不能用：',
    load: '载入 JSON 文件',
    download: '另存为 JSON 文件',
    loaded: (title: string) => `已载入「${title}」，保存后生效`,
    problems: '这个文件不能用作评分办法：',
    thresholds: '要求说明的界限',
    threshold: {
      yearOnYear: '比上年增减超过',
      yearOnYearFloor: '增减不到多少不计',
      budgetAdjustment: '年中调整超过年初预算的',
      overAchieved: '超额完成超过指标值的',
      underExecuted: '执行率低于',
    },
    percent: '%',
    money: '万元',
    notNumber: '请填不小于 0 的数字',
    reset: '恢复默认',
    isDefault: (value: string) => `默认 ${value}`,
    language: '语言',
    languages: { 'zh-CN': '中文', en: 'English' },
    recheck: '表内改动后自动重新审核',
    save: '保存设置',
    saved: '设置已保存',
    version: (version: string) => `自评核验 ${version}`,
    privacy: '不联网、不上传：审核全部在本机完成。',
  },
};
