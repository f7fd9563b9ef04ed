import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

function told(...headings: readonly string[]): string[] {
  const text = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：青溪县水利局|||
${headings.join('\n')}
三公经费|13|13|12
其中：公务接待费|13|13|12
公用经费|20|20|20
项目支出|600|600|600
`;
  const { units } = assess({ snapshot: snapshotOf(drawing('表', text)) });
  return units.flatMap(({ findings }) =>
    findings
      .filter(({ key }) => key === 'twin-headings')
      .map(({ outcome, data, cells: [cell] }) => {
        const at = cell && 'row' in cell ? cell.column : '';
        return `${outcome} ${data['heading']} ${at}`;
      }),
  );
}

test.each([
  ['last year twice', ['经费控制情况|上年决算数|当年预算数|上年决算数'], ['note 上年决算数 3']],
  ['this year twice', ['经费控制情况|本年决算数|本年预算数|本年决算数'], ['note 本年决算数 1']],
  ['one of each', ['经费控制情况|上年决算数|当年预算数|当年决算数'], []],
  ['of two years', ['经费控制情况|2022年决算数|2023年预算数|2023年决算数'], []],
  ['beneath the years', ['经费控制情况|2022年|2023年|<', '|决算数|预算数|决算数'], []],
  ['beneath years in words', ['经费控制情况|上年|本年|<', '|决算数|预算数|决算数'], []],
])('%s', (_, headings, expected) => {
  expect(told(...headings)).toEqual(expected);
});
