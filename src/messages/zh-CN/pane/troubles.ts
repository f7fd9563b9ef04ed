/** Words for what is going on, or went wrong, and what to do. */
export const troubles = {
  steps: {
    load: '正在准备审核规则',
    read: '正在读取工作簿',
    check: '正在逐条审核',
    write: '正在写入并核对',
    undo: '正在撤销',
    mark: '正在标注',
    export: '正在取出工作簿',
    annotate: '正在加标注、批注和核验意见',
    open: '正在打开副本',
    report: '正在读取报告',
  },

  waiting: 'Excel 还没有答复。如果有单元格正在编辑，请按 Enter 结束单元格编辑。',

  progress: (done: string, total: string) => `${done} / ${total}`,

  stale: {
    renewing: '表内已改动，正在重新审核',
    old: '表内已改动，下面是改动前的结果',
    again: '重新审核',
  },

  interrupted: {
    text: (count: string) => `上次写入没有完成，有 ${count} 格写到一半。`,
    recover: '恢复原状',
  },

  gaps: {
    title: '工作簿没有读全，下面的结果不完整',
    'too-many-merged-areas': (sheet: string) =>
      `「${sheet}」的合并单元格太多，没有读全。可把无关的表移到另一个工作簿再审核。`,
    'too-large': (sheet: string) =>
      `「${sheet}」太大，没有读全。可删去表格以外的空白行列后再审核。`,
    'no-answer': (sheet: string) =>
      `「${sheet}」没有读全：Excel 没有给出其中一部分。请再次审核；还是这样，就把它移到另一个工作簿。`,
    'unsupported-sheet': (sheet: string) => `「${sheet}」不是普通工作表，没有审核。`,
    workbook: '工作簿',
  },

  rubricRefused: {
    text: '随工作簿保存的自备评分办法不合格式，没有采用。下面按另一办法评分。',
    show: '看哪里不对',
  },

  rubricUnfit: { choose: '换评分办法' },

  troubles: {
    protected: '工作表受保护，写不进去。请先在「审阅」里撤销工作表保护，再试一次。',
    changed: '表内的内容刚刚变过，什么都没有写。请看一下新的结果，再试一次。',
    editing: '有单元格正在编辑。请按 Enter 结束单元格编辑，再试一次。',
    'read-only': '工作簿是只读的，写不进去。请另存一份，在那一份里再试。',
    'too-large':
      '工作簿太大，Excel 一次给不了这么多。请把无关的工作表移到另一个工作簿，或改用命令行。',
    disconnected: '与 Excel 的连接断了。请关闭并重新打开本窗格，再试一次。',
    'no-answer':
      'Excel 一直没有答复。如果有单元格正在编辑，请按 Enter 结束；如果 Excel 开着对话框，请先关闭；再试一次。',
    unsupported: '这个版本的 Excel 做不到这一步。需要 Office 2021 或 Microsoft 365。',
    'mixed-fonts': '这一格内有多种字体，写入会丢失格式，所以没有写。请在表内手工修改。',
    formula: '这一格是公式，没有替换。请在表内修改公式。',
    'threaded-comment': '这一格有会话批注，没有改动。',
    signature: '工作簿带有数字签名，改动后签名失效。',
    'plain-styles':
      '工作簿里的单元格格式已到 Excel 的上限（约 6.5 万种），核验意见表只能用最简单的样式，没有边框和底色，内容不缺。请清理多余的格式后再生成一次。',
    'not-restored':
      '写到一半出错，下列单元格没能恢复原状。请再次审核后按「恢复原状」，或对照原件逐格核对。',
    cancelled: '已取消，什么都没有改。',
    'no-such-cell': '找不到这个单元格，工作表可能改了名或删掉了。请再次审核。',
    hidden: '这个单元格在隐藏的工作表上。请右键任一工作表标签取消隐藏，再定位。',
    failed: 'Excel 没有完成这一步。请再试一次；还不行就保存并重新打开工作簿。',
    broken: '自评核验自己出错了。工作簿没有因此改动；可以再试一次，或把详情发给维护者。',
    'not-report': '这个文件读不出文字。请用 .docx、.txt 或 .md，或把文字粘贴进来。',
    'legacy-doc': '这是旧格式 .doc。请在 Word 或 WPS 里另存为 .docx，或把文字粘贴进来。',
    'not-xlsx':
      '这个文件不是 Excel 工作簿（.xlsx）。请打开自评表的 .xlsx 文件；别的格式请先在 Excel 或 WPS 里另存为 .xlsx。',
    empty: '文件是空的。请重新导出或另存一份再试。',
    corrupt: '文件已损坏，读不出来。请用 Excel 或 WPS 打开后另存一份再试。',
    unsafe: '文件里有不安全的内容，没有读取。请用 Excel 或 WPS 打开后另存一份再试。',
    'too-large-file': '文件太大，没有读取。请拆成较小的文件再试。',
    'legacy-xls': '这是旧格式 .xls 或 WPS 的 .et。请在 Excel 或 WPS 里另存为 .xlsx。',
    encrypted: '文件有打开密码。请先去掉密码再试。',
    'no-office':
      'Office 的脚本没有加载，窗格用不了。请检查网络，或请管理员按说明改用本单位的副本。',
    'old-excel':
      '这个 Excel 版本较旧，用不了自评核验。需要 Office 2021 或 Microsoft 365；也可以改用网页工作台。',
    'not-excel': '这个页面要在 Excel 里打开。没有 Excel 时，请用网页工作台。',
    engine: '审核规则没有加载成功。请检查网络或重新打开本窗格。',
    'undo-kept-changed': '这一项后来又改过，不能单独撤销。请在原处修改。',
  },

  trouble: {
    details: '复制详情',
    tryAgain: '再试一次',
    boundary: '这一块没有显示出来',
    boundaryHint: '工作簿没有改动，您写的说明还在。可以再试一次，或复制详情发给维护者。',
  },
};
