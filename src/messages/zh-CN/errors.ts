import type { Vocabulary } from '../vocabulary';

export const hostErrors: Vocabulary['hostErrors'] = {
  protected: '工作表受保护，没有写入。请先撤销工作表保护，再重试。',
  changed: '单元格的内容在审核之后又改动过，没有写入。请重新审核。',
  editing: '有单元格正处于编辑状态。请按回车结束编辑，再重试。',
  'read-only': '工作簿是只读的，没有写入。请另存一份再审核。',
  'too-large': '内容太多，一次处理不完。请拆成较小的工作簿再审核。',
  disconnected: '与 Excel 的连接中断了。请重新打开本窗格，再审核一次。',
  'no-answer':
    'Excel 一直没有答复，没有完成。请按回车结束单元格编辑、关闭 Excel 的对话框，再重试。',
  unsupported: '当前的 Excel 版本不支持这项操作，请升级，或改用网页工作台。',
  'mixed-fonts': '单元格内有几种字体，直接写入会丢失格式。请手工修改。',
  formula: '单元格内是公式，没有用数值覆盖。请检查公式。',
  'threaded-comment': '单元格已有批注会话，没有另加备注。',
  signature: '工作簿带有数字签名，改动后的副本签名失效。需要签名时请对副本重新签名。',
  'plain-styles':
    '工作簿里的单元格格式已到 Excel 的上限（约 6.5 万种），核验意见表只能用最简单的样式，没有边框和底色，内容不缺。请清理多余的格式后再生成一次。',
  'not-restored': '写入中断，下列单元格没有恢复成原样，请逐个核对。',
  cancelled: '已取消，工作簿没有改动。',
  'no-such-cell': '找不到这个单元格，工作表可能已改名或删除。请重新审核。',
  hidden: '单元格在隐藏的工作表上，不能定位。请先取消隐藏这张工作表。',
  failed: 'Excel 没有完成这项操作，请重试；仍不成功时请另存后再审核。',
};

export const fileErrors: Vocabulary['fileErrors'] = {
  'not-found': '找不到文件“{file}”，请检查文件名和所在文件夹。',
  'not-a-file': '“{file}”不是文件，多半是文件夹。请指定里面的一个文件。',
  empty: '“{file}”是空文件（0 字节），请重新导出或另存。',
  'not-xlsx': '“{file}”不是 .xlsx 工作簿，请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”。',
  corrupt: '“{file}”已损坏或不完整，请用 Excel、Word 或 WPS 打开修复后另存。',
  unreadable:
    '“{file}”读不出来：没有权限，或正被其他程序占用。请关闭占用它的程序，或换一个位置再试。',
  encrypted: '“{file}”设有打开密码，请取消密码后另存，再审核。',
  'legacy-xls': '“{file}”是旧版 .xls 或 WPS 的 .et 格式，请用 Excel 或 WPS 另存为 .xlsx 再审核。',
  'not-report':
    '“{file}”读不出文字，不是 Word 文档（.docx）或文本。请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”或纯文本（.txt）。',
  'legacy-doc': '“{file}”是旧版 .doc 格式，请用 Word 或 WPS 另存为 .docx 再比对。',
  'too-large': '“{file}”太大，请拆成较小的文件，或清除表外多余的格式后再审核。',
  unsafe: '“{file}”含有不安全的内容，没有打开。请用 Excel、Word 或 WPS 另存一份再审核。',
  'no-form': '“{file}”里没有找到绩效自评表或基础数据表，请确认选对了文件，且表头文字完整。',
};

export const rubricProblems: Vocabulary['rubricProblems'] = {
  'not-json': '不是 JSON 文件。',
  'not-unicode':
    '文件里有认不出的字，多半不是 UTF-8 编码。请用记事本打开，另存为时「编码」选 UTF-8。',
  nothing: '文件是空的。请用 ziping rubric 取一份评分办法，在上面改。',
  'json-sign': '第 {line} 行第 {column} 个字是中文的「{given}」，请改成英文的「{choices}」。',
  'json-comma': '第 {line} 行第 {column} 个字的逗号多了：后面没有内容，请删去。',
  'json-no-comma': '第 {line} 行第 {column} 个字之前缺一个英文逗号。',
  'json-quote': '第 {line} 行第 {column} 个字的引号没有成对，或引号里有换行。',
  'json-end': '没有写完就结束了（第 {line} 行）：缺少收尾的括号或引号。',
  'json-here':
    '第 {line} 行第 {column} 个字「{given}」不该在这里，请检查它前面的括号、引号和逗号。',
  missing: '缺少这一项。',
  'unknown-part': '没有这样的项目，请检查拼写。',
  text: '应为文字；这里写的是 {given}。',
  list: '应为列表（[…]）；这里写的是 {given}。',
  parts: '应为一组带名称的项目（{…}）；这里写的是 {given}。',
  'yes-no': '应为 true 或 false；这里写的是 {given}。',
  empty: '不能空着。',
  choice: '只能是 {choices} 之一，这里写的是 {given}。',
  decimal: '应为小数，例如 "0.30"（即 30%）；这里写的是 {given}。',
  negative: '不能是负数；这里写的是 {given}。',
  'above-zero': '要大于 0；这里写的是 {given}。',
  share: '应为 0 到 1 之间的小数（30% 请写 0.3）；这里写的是 {given}。',
  ratio: '这里是比率，1 就是 100%，小于 2（30% 请写 0.3，2% 写 0.02）；这里写的是 {given}。',
  hundred: '等级按百分制，不超过 100；这里写的是 {given}。',
  places: '应为 0 到 6 的整数；这里写的是 {given}。',
  letters: '只能用文字、数字、点和短横线；这里写的是 {given}。',
  bands: '达成（achieved）、部分达成（partly）、未达成（missed）三档要各有一档。',
  'band-order': '每一档的 from 要小于 to。',
  'band-gap': '三档要从 0 到 1 首尾相接，不留空档，也不重叠。',
  'step-order': '各级要从高到低排列。',
  'grade-order': '等级要从高到低排列。',
  'last-grade': '最低一等要从 0 开始。',
  execution: '应为 "proportional"（按比例），或分级计分的列表。',
  measure: '要算分的指标写 steps 或 deduction，两者只写一个；由人判断的（judged）都不写。',
  'weights-total':
    '各部分分值（weights）与预算执行分值（executionWeight）合计 {given} 分，总分值（totalWeight）却是 {choices} 分，两边要相等。',
  citation: '找不到依据“{given}”，请写在 citations 里。',
};
