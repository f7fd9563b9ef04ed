/** Words of the command line: its usage, what is wrong with a command, and what became of it. */
export const cli = {
  copyOfWorkbook: '送审副本只能由工作簿生成；报告文件请先把附表另存为工作簿。',
  usage: `用法：
  ziping check <工作簿.xlsx 或 报告.docx>...   审核一个或多个文件
      --format text|json|jsonl|markdown   输出格式（默认 text）
      --rubric <编号|方案.json>           评分办法（默认按表样推荐）
      --report <自评报告.docx|.txt>       同时比对自评报告
      --previous <上年.xlsx>              与上年工作簿核对上年决算数
      --annotate <送审.xlsx>              生成带标注和核验意见的送审副本
      --write-back none|fill|correct      副本中填写空着的得分、执行率和总分（fill），或连算错的一并改正
                                          （correct，窗格里默认不勾选的也写，逐格列出）
      --lang zh-CN|en                     语言
      --all                               同时列出通过和不适用的事项
      --fail-on fail|undetermined|explain|never   何时以退出码 1 结束（默认 fail）
      --force                             允许替换已有的输出文件
  ziping batch <文件夹> --out <文件夹>     批量审核（--jobs N，--shard I/N，可续做）
  ziping rules [<规则编号>]                规则手册
  ziping rubric [<编号>]                   列出评分办法；给出编号则打印其 .json，存成文件改后用于 --rubric
  ziping --version | --help`,
  usageError: (what: string) => `${what}运行 ziping --help 查看用法。`,
  unknownCommand: (command: string) => `没有「${command}」这个命令。`,
  noFiles: '没有指定要审核的文件。',
  notFromInput: '审核的文件要写出名称，不从标准输入读。',
  oneFolder: '请指定一个文件夹。',
  outNeeded: 'ziping batch 要用 --out 指定放汇总表和送审副本的文件夹，如 --out 结果。',
  oneOnly: '一次只能查看一个。',
  noCommand: '没有指定命令。',
  unknownOption: (option: string) => `没有「${option}」这个选项。`,
  dashedFile: (file: string) =>
    `没有「${file}」这个选项；是文件名的，前面加上 ./，写成 ./${file}。`,
  otherOption: (option: string, command: string) => `ziping ${command} 没有「${option}」这个选项。`,
  missingValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  givenTwice: (option: string) => `选项 ${option} 只能写一次。`,
  noValue: (option: string) => `选项 ${option} 后面不跟内容。`,
  badValue: (option: string, value: string, choices: string) =>
    `选项 ${option} 不能是「${value}」，可以是：${choices}。`,
  badShard: (value: string) =>
    `选项 --shard 不能是「${value}」：写成 I/N，把工作簿分成 N 份（1 到 9999），只做第 I 份（1 到 N），如 1/4、4/4。`,
  writeBackAlone: '--write-back 要与 --annotate 一起使用：原文件不会被改动。',
  oneFileOnly: (option: string) => `${option} 一次只能用于一个文件。`,
  sameFile: '--annotate 的输出文件就是要读入的文件：读入的文件不会被覆盖，请换一个文件名。',
  copyName: (file: string) => `--annotate 的输出文件要以 .xlsx 或 .xlsm 结尾，不能是「${file}」。`,
  otherKind: (file: string, extension: string) =>
    `${file} 的送审副本要以 ${extension} 结尾：换成别的扩展名，Excel 打不开。`,
  exists: (file: string) => `${file} 已经存在；要替换它请加上 --force。`,
  cannotWrite: (file: string, why: string) => `${file} 写不进去（${why}），没有留下不完整的文件。`,
  notPrinted: (why: string) => `结果没有写完（${why}）。`,
  /** By the code of the operating system; any other code is shown as it is. */
  whyNotWritten: {
    ENOENT: '所在文件夹不存在，请先建好',
    ENOTDIR: '路径中有一段不是文件夹，请检查',
    EEXIST: '已有同名的文件，请换一个名字',
    EISDIR: '已有同名的文件夹，请换一个名字',
    EACCES: '没有权限，或正被其他程序占用：请关闭占用它的程序，或换一个位置',
    EPERM: '没有权限，或正被其他程序占用：请关闭占用它的程序，或换一个位置',
    EBUSY: '正被其他程序占用，请先关闭那个程序',
    EROFS: '磁盘只读，请换一个位置',
    ENOSPC: '磁盘已满，请腾出空间',
    ENAMETOOLONG: '文件名太长，请改短',
    EFBIG: '超过了系统允许的文件大小，请换一个位置',
    EDQUOT: '超过了分配的磁盘空间，请腾出空间',
    EIO: '磁盘读写出错，请换一个位置',
  } as Readonly<Record<string, string>>,
  badRubric: (file: string) => `${file} 不是可用的评分办法：`,
  unknownRubric: (id: string, ids: string) => `没有编号为「${id}」的评分办法；可用：${ids}。`,
  unknownRule: (id: string) => `没有编号为「${id}」的规则；运行 ziping rules 查看全部。`,
  noWorkbooks: (folder: string) => `${folder} 中没有找到 .xlsx 工作簿。`,
  noFolder: (folder: string) => `找不到文件夹“${folder}”，请检查名称和位置。`,
  notAFolder: (folder: string) => `“${folder}”不是文件夹；只审核一个文件的，请用 ziping check。`,
  outIsFolder:
    '--out 的文件夹就是要审核的文件夹：副本和汇总表会混进单位的文件，请另指定一个文件夹。',
  ownLeftOut: (count: string) => `略过 ${count} 个本程序生成的汇总表和送审副本。`,
  notWorkbooks: (count: string, files: string, more: boolean) =>
    `有 ${count} 个文件不是工作簿，没有审核：${files}${more ? ' 等，全部名称见汇总表' : ''}。`,
  folderLinks: (count: string, files: string, more: boolean) =>
    `有 ${count} 个是指向文件夹的链接，没有进入：${files}${more ? ' 等，全部名称见汇总表' : ''}。`,
  stopped: (done: string, total: string) =>
    `已停止：${total} 个工作簿完成了 ${done} 个${done === '0' ? '' : '，结果已保存'}；用同样的命令可以接着审核，全部审核完才有汇总表。`,
  moreFailed: (count: string) => `另有 ${count} 个未能审核，名称见汇总表。`,
  nothingToCompare: '没有与上年比对：两本工作簿里都要有同一单位的基础数据表。',
  /** `failed` of all, whether checked now or taken over. */
  batchDone: (all: string, checked: string, reused: string, failed: string, summary: string) => {
    const kept = reused === '0' ? '' : `，沿用上次结果 ${reused} 个`;
    const unread = failed === '0' ? '全部审核了' : `这 ${all} 个中有 ${failed} 个未能审核`;
    return `共 ${all} 个工作簿：本次审核 ${checked} 个${kept}；${unread}。汇总表：${summary}`;
  },
  summarySheet: '审核汇总',
  broken: '程序内部出错，没有完成；请把所用的命令和表样反馈给维护者。',
  annotated: (file: string) => `已生成送审副本：${file}`,
  beforeWriting: '以下是写回之前的审核结果；副本里的核验意见是写回之后的。',
  nothingWritten: '没有需要写回的格。',
  writtenBack: (count: string) => `副本中写回 ${count} 格（审核结果是写回之前的）：`,
  written: (cell: string, before: string, after: string) =>
    `${cell}：${before || '空白'} → ${after}`,
  /** Behind a cell that was written though something else may be what is wrong. */
  unsure: {
    weights: '　请核对：各项分值合计不等于 100，改正分值后总分还会变',
    amounts: '　请核对：执行率和得分互相一致，填错的可能是金额',
  },
  unsureWritten: (count: string) =>
    `其中 ${count} 格请先核对再用：加载项的窗格默认不勾选这类格，--write-back correct 一律写回。`,
  formulaLeft: (cell: string, formula: string) =>
    `${cell} 不对，但格里是公式（${formula}），没有写：请在表里改公式。`,
  textLeft: (cell: string, text: string, expected: string) =>
    `${cell} 填的是“${text}”，不是空格，没有写：按算式应为 ${expected}，要填请先删去原有的字。`,
  emptied: (count: string, places: string) =>
    `另有 ${count} 格公式的结果要随写回的格重算，副本里先空着：${places}。用 Excel 打开、保存后就有了。`,
  refreshing:
    '副本里有引用这些格的数据透视表：用 Excel 打开时自动刷新，刷新之前显示的还是写回前的数。',
  warned: (file: string, what: string) => `${file}：${what}`,
  left: (cell: string, why: string) => `${cell} 未改动：${why}`,
  internal: (file: string) => `${file}：程序内部出错，本文件未审核；请把该文件的表样反馈给维护者。`,
  reading: (done: string, total: string, file: string) => `正在审核 ${done}/${total} ${file}`,
};
