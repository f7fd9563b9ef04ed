import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('项目支出 whose items are numbered with less care than they are added', () => {
  const form = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：青石县民政局|<|<|单位：万元
项目|2022年决算数|2023年预算数|2023年决算数
三公经费|12.35|13|11.86
1、公务用车购置和维护经费|8.2|8.5|7.9
2、出国经费|0|0|0
3、公务接待|4.15|4.5|3.96
项目支出|865.2|910|902.45
1、业务工作经费|215.2|230|226.35
2、运行维护经费|50|60|57.6
3、城乡低保配套资金|600|620|618.5
公用经费|96.4|102|98.75
其中：办公经费|31.2|33|32.15
`;
  const third = '3、城乡低保';

  test.each<Case>([
    ['as they should be', {}, []],
    ['a number twice', { [third]: '2、城乡低保' }, []],
    ['a number left out', { [third]: '4、城乡低保' }, []],
    ['no number', { [third]: '城乡低保' }, []],
    ['none at all', { '1、业务': '业务', '2、运行': '运行', [third]: '城乡低保' }, []],
    ['1 everywhere', { '2、运行': '1、运行', [third]: '1、城乡低保' }, []],
    [
      'an item that is gone',
      { '2、运行维护经费|50|60|57.6\n': '' },
      ['fail basic/project-total B8', 'fail basic/project-total C8', 'fail basic/project-total D8'],
    ],
    [
      'an item that is wrong',
      { [third]: '4、城乡低保', '620|618.5': '620|681.5' },
      ['fail basic/project-total D8'],
    ],
    [
      'rows that are no part of it',
      {
        [third]: '其中：物业费',
        '600|620|618.5': '20|25|24',
        '865.2|910|902.45': '265.2|290|283.95',
      },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
