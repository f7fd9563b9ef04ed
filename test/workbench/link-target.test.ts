import { linkTarget } from '../../src/workbench/link-target';
import { formatCell, type Sheet } from '../../src/workbook';

const sheets = ['自评表', "张三's 表", 'A!B'].map((name): Sheet => ({
  name,
  visibility: 'visible',
  protected: false,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
}));

describe('a link within the workbook', () => {
  test.each([
    ['自评表!H25', '自评表!H25'],
    ['自评表!$H$25', '自评表!H25'],
    ["'自评表'!AA3", '自评表!AA3'],
    ["'张三''s 表'!B2", "张三's 表!B2"],
    ["'A!B'!C4", 'A!B!C4'],
    ['自评表!B2:C3', '自评表!B2'],
  ])('%s leads to %s', (target, cell) => {
    expect(formatCell(linkTarget(target, sheets)!)).toBe(cell);
  });

  test.each(['别的表!A1', 'A1', '合计', '自评表!合计', '自评表!#REF!', ''])(
    '%s leads nowhere',
    (target) => {
      expect(linkTarget(target, sheets)).toBeUndefined();
    },
  );
});
