/** Forms that were not checked, by why. */
export const leftOut = {
  'hidden-copy': (sheet: string, of: string) =>
    `隐藏的工作表「${sheet}」与「${of}」是同一张表的副本，未审核。`,
  unfilled: (sheet: string) => `工作表「${sheet}」是没有填写的空表，未审核。`,
  'project-list': (sheet: string) =>
    `工作表「${sheet}」是一行一个项目的汇总表，未审核：执行率、合计和得分请对照各项目的自评表核对。`,
  english: (sheet: string) =>
    `工作表「${sheet}」像是英文的自评表，未审核：只认中文表头，请换成中文表式的标签。`,
};

/** What could not be placed in a form, or is not sure, by its kind. */
export const doubts = {
  'missing-label': (field: string, cell: string) =>
    `${cell ? `${cell} 附近` : ''}找不到「${field}」（表里有这一项的，请改用这个名称；没有的不用管）`,
  'doubtful-label': (field: string, cell: string) => `${cell} 像是「${field}」，但不能确定`,
  'doubled-label': (field: string, cell: string) => `${cell} 又出现一次「${field}」`,
  sideways: (_field: string, cell: string) =>
    `${cell} 起一列一个指标，横着排的表读不了，请改成一行一个指标`,
  'unread-row': (field: string, cell: string) => `${cell} 这一行（${field}）没有读懂`,
};
