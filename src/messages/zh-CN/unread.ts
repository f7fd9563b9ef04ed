/** Forms that were not checked, by why. */
export const leftOut = {
  'hidden-copy': (sheet: string, of: string) =>
    `隐藏的工作表「${sheet}」与「${of}」是同一张表的副本，未审核。`,
  unfilled: (sheet: string) => `工作表「${sheet}」是没有填写的空表，未审核。`,
  example: (sheet: string) => `工作表「${sheet}」是填写示例，不是要审核的表，未审核。`,
  'project-list': (sheet: string, head: string) =>
    `工作表「${sheet}」像是自评汇总表（表头在 ${head}），未审核：执行率、合计和得分请对照各项目的自评表核对。`,
  'unit-list': (sheet: string, head: string) =>
    `工作表「${sheet}」像是一行一个单位的汇总表（表头在 ${head}），未审核：执行率、合计和得分请对照各单位的自评表核对。`,
  results: (sheet: string, head: string) =>
    `工作表「${sheet}」只有执行率、得分、等级之类的结果（从 ${head} 起），没有各项指标，未审核：请对照自评表核对。`,
  'in-words': (sheet: string, at: string) =>
    `工作表「${sheet}」用文字写自评情况（见 ${at}），不是自评表，未审核（只有一张自评表的，写明的得分、等级已核对，标题写明是自评情况或报告的，认得出的金额和指标数也已核对）：其余请对照自评表核对。`,
  figures: (sheet: string, head: string) =>
    `工作表「${sheet}」有预算、执行之类的数字（表头在 ${head}），不是自评表或基础数据表，未审核：请对照各表核对。`,
  english: (sheet: string, head: string) =>
    `工作表「${sheet}」像是英文的自评用表（表头在 ${head}），未审核：只认中文表头，请换成中文表式的标签。`,
  monitoring: (sheet: string) => `工作表「${sheet}」是绩效运行监控表（年中），不是自评表，未审核。`,
  targets: (sheet: string) =>
    `工作表「${sheet}」是绩效目标表（申报或批复），没有完成情况，不是自评表，未审核。`,
};

/** A list of projects or units whose rows were held against their own forms, all of them or some. */
export function heldList(sheet: string, head: string, rows: string, compared: string): string {
  return `工作表「${sheet}」是自评汇总表（表头在 ${head}）：${heldRows(rows, compared)}。`;
}

/** How much of a list was compared with forms. */
export function heldRows(rows: string, compared: string): string {
  if (compared === '0')
    return '各行没有可以对照的自评表，只核对了执行率、等级；合计、小计按各行复算（分不清层次的不算）';
  const which =
    rows === compared
      ? `各行已与同名的自评表核对`
      : `${rows} 行中有 ${compared} 行已与同名的自评表核对，其余各行没有同名的自评表，或者同名的不止一个、分不清是哪一个，只核对了执行率、等级`;
  return `${which}；合计、小计按各行复算（分不清层次的不算）`;
}

/** What could not be placed in a form, or is not sure, by its kind. */
export const doubts = {
  'missing-label': (field: string, cell: string) =>
    `${cell ? `${cell} 附近` : ''}找不到「${field}」（表里有这一项的，请改用这个名称；没有的不用管）`,
  'doubtful-label': (field: string, cell: string) => `${cell} 像是「${field}」，但不能确定`,
  'doubled-label': (field: string, cell: string) => `${cell} 又出现一次「${field}」`,
  sideways: (_field: string, cell: string) =>
    `${cell} 起一列一个指标，横着排的表读不了，请改成一行一个指标`,
  'unread-row': (field: string, cell: string) => `${cell} 这一行（${field}）没有读懂`,
  'other-table': (_field: string, cell: string) => `${cell} 起另有一张表，不是自评表的内容，未审核`,
};
