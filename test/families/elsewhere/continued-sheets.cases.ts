import { assess } from '../../../src/assessment';
import { line, serious } from '../findings';
import { drawing, snapshotOf } from '../grid';

const FIRST = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
部门名称|豫东市民政局|<|<|<|<|<|<|<
资金情况（万元）|资金类别|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|8000|8200|8118|10|99%|9.9
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标|数量指标|保障低保对象人数|≥1.2万人|1.25万人|20|20|
^|^|质量指标|救助对象认定准确率|≥98%|99%|15|15|
^|^|时效指标|资金发放及时率|100%|100%|15|15|
`;
const SECOND = `
部门整体支出绩效自评表（续表）|<|<|<|<|<|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|效益指标|社会效益指标|困难群众生活水平|提高|提高|30|30|
^|满意度指标|服务对象满意度指标|救助对象满意度|≥90%|94%|10|10|
总分|<|<|<|<|<|100|99.9|
`;

/** Each finding with the sheet where it is. */
function found(second: string, name: string): readonly string[] {
  const { units } = assess({
    snapshot: snapshotOf(drawing('自评表', FIRST), drawing(name, second)),
    rubric: undefined,
  });
  return serious({ units } as ReturnType<typeof assess>).map((finding) => {
    const [place] = finding.cells;
    return `${place && 'sheet' in place ? place.sheet : ''} ${line(finding)}`;
  });
}

describe('a form that goes on on the next sheet', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['as it should be', SECOND, []],
    ['the total', SECOND.replace('100|99.9', '100|98.9'), ['续 fail score/total H5']],
    [
      'a score above its weight',
      SECOND.replace('提高|提高|30|30', '提高|提高|30|32').replace('99.9', '101.9'),
      ['续 fail score/exceeds-weight H3'],
    ],
  ])('%s', (_, second, expected) => {
    expect(found(second, '续')).toEqual(expected);
  });

  test('is told by the name of the sheet where no title is', () => {
    const untitled = SECOND.trimStart().split('\n').slice(1).join('\n');
    expect(found(untitled, '自评表（续）')).toEqual([]);
  });

  const [title = '', headings = ''] = SECOND.trimStart().split('\n');
  const plain = title.replace('（续表）', '');

  test.each<readonly [string, string]>([
    ['the headings', SECOND.replace(`${title}\n`, '')],
    ['the title and the headings', SECOND.replace(title, plain)],
    ['the title, a blank row and the headings', SECOND.replace(title, `${plain}\n`)],
  ])('is told by %s, repeated as they stand on the first sheet', (_, second) => {
    expect(found(second, 'Table 2')).toEqual([]);
    expect(found(second.replace('100|99.9', '100|98.9'), 'Table 2')).toHaveLength(1);
  });

  test.each<readonly [string, string]>([
    ['other headings', SECOND.replace(title, plain).replace('实际完成值', '完成情况')],
    ['the name of another unit', SECOND.replace(title, `${plain}\n部门名称|豫西县民政局`)],
  ])('is not told by %s', (_, second) => {
    expect(second).toContain(headings.slice(0, 10));
    expect(found(second, 'Table 2').length).toBeGreaterThan(1);
  });

  test('goes on within a sheet beneath its title and headings', () => {
    const within = SECOND.replace(title, plain).trim();
    const whole = (text: string) => assess({ snapshot: snapshotOf(drawing('自评表', text)) });
    const { units } = whole(`${FIRST.trimEnd()}\n${within}\n`);
    expect(units).toHaveLength(1);
    expect(serious(whole(`${FIRST.trimEnd()}\n${within}\n`)).map(line)).toEqual([]);
    const wrong = within.replace('100|99.9', '100|98.9');
    expect(serious(whole(`${FIRST.trimEnd()}\n${wrong}\n`)).map(line)).toEqual([
      'fail score/total H14',
    ]);
  });

  const bare = SECOND.trimStart()
    .split('\n')
    .slice(2)
    .join('\n')
    .replace('^|效益', '绩效指标|效益');

  test('is told by rows that end with the total the first sheet lacks', () => {
    expect(found(bare, 'Sheet2')).toEqual([]);
    const wrong = bare.replace('提高|提高|30|30', '提高|提高|30|32').replace('99.9', '101.9');
    expect(found(wrong, 'Sheet2')).toEqual(['Sheet2 fail score/exceeds-weight H1']);
  });

  test('rows that go on with no form are named', () => {
    const whole = FIRST + SECOND.trimStart().split('\n').slice(2).join('\n');
    const rows = snapshotOf(drawing('自评表', whole), drawing('草稿', bare));
    expect(assess({ snapshot: rows }).unread.map(({ sheet }) => sheet)).toEqual(['草稿']);
    const withoutTotal = bare.split('\n').slice(0, 2).join('\n');
    const broken = snapshotOf(drawing('自评表', FIRST), drawing('草稿', withoutTotal));
    expect(assess({ snapshot: broken }).unread.map(({ sheet }) => sheet)).toEqual(['草稿']);
    const list = snapshotOf(
      drawing('自评表', whole),
      drawing('清单', '产出指标|说明\n效益指标|说明'),
    );
    expect(assess({ snapshot: list }).unread).toEqual([]);
  });

  test('a form of its own is not joined', () => {
    expect(found(FIRST + SECOND.trimStart().split('\n').slice(2).join('\n'), '表二')).toEqual(
      expect.arrayContaining([expect.stringContaining('自评表 fail weight/total')]),
    );
  });
});
