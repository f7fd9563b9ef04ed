import type { Vocabulary } from '../vocabulary';

export const hostErrors: Vocabulary['hostErrors'] = {
  protected: '工作表受保护，没有写入。请先撤销工作表保护，再重试。',
  changed: '单元格的内容在核验之后又改动过，没有写入。请重新核验。',
  editing: '有单元格正处于编辑状态。请按回车结束编辑，再重试。',
  'read-only': '工作簿是只读的，没有写入。请另存一份再核验。',
  'too-large': '内容太多，一次处理不完。请拆成较小的工作簿再核验。',
  disconnected: '与 Excel 的连接中断了。请重新打开本窗格，再核验一次。',
  unsupported: '当前的 Excel 版本不支持这项操作，请升级，或改用网页版核验。',
  'mixed-fonts': '单元格内有几种字体，直接写入会丢失格式。请手工修改。',
  formula: '单元格内是公式，没有用数值覆盖。请检查公式。',
  'threaded-comment': '单元格已有批注会话，没有另加备注。',
  signature: '工作簿带有数字签名，改动后的副本签名失效。需要签名时请对副本重新签名。',
  'not-restored': '写入中断，下列单元格没有恢复成原样，请逐个核对。',
  cancelled: '已取消，工作簿没有改动。',
  'no-such-cell': '找不到这个单元格，工作表可能已改名或删除。请重新核验。',
  failed: 'Excel 没有完成这项操作，请重试；仍不成功时请另存后再核验。',
};

export const fileErrors: Vocabulary['fileErrors'] = {
  'not-found': '找不到文件“{file}”，请检查文件名和所在文件夹。',
  'not-a-file': '“{file}”不是文件，请指定一个 .xlsx 工作簿。',
  empty: '“{file}”是空文件（0 字节），请重新导出或另存。',
  'not-xlsx': '“{file}”不是 .xlsx 工作簿，请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”。',
  corrupt: '“{file}”已损坏或不完整，请用 Excel 或 WPS 打开修复后另存。',
  unreadable:
    '“{file}”读不出来：没有权限，或正被其他程序占用。请关闭占用它的程序，或换一个位置再试。',
  encrypted: '“{file}”设有打开密码，请取消密码后另存，再核验。',
  'legacy-xls': '“{file}”是旧版 .xls 格式，请用 Excel 或 WPS 另存为 .xlsx 再核验。',
  'not-report': '“{file}”不是自评报告，请提供 .docx 或 .txt 文件。',
  'legacy-doc': '“{file}”是旧版 .doc 格式，请用 Word 或 WPS 另存为 .docx 再比对。',
  'too-large': '“{file}”太大，请拆成较小的工作簿，或清除表外多余的格式后再核验。',
  unsafe: '“{file}”含有不安全的内容，没有打开。请用 Excel 或 WPS 另存一份再核验。',
  'no-form': '“{file}”里没有找到绩效自评表或基础数据表，请确认选对了文件，且表头文字完整。',
};
