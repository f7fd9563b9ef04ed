import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/* Kinds of staff and retired people beside those in post, and fixed assets, on the basic data. */

const FORM = `
2024年度部门整体支出绩效评价基础数据表|<|<|<|<|<|<
填报单位：会同县审计局|<|<|<|单位：人、万元|<|<
一、人员情况|编制数|实有人数|其中：行政|其中：事业|离退休人数|在职人员控制率
|46|44|29|15|21|95.65%
二、经费情况|2023年决算|2024年预算|2024年决算|较上年增减额|较上年增减率|备注
三公经费|6.42|6.3|6.05|-0.37|-5.76%|
其中：公务用车运行维护费|4.8|4.8|4.62|-0.18|-3.75%|
公务用车购置费|0|0|0|0|—|
因公出国（境）费|0|0|0|0|—|
公务接待费|1.62|1.5|1.43|-0.19|-11.73%|
公用经费|58.6|60|59.1|0.5|0.85%|
项目支出|186.2|195|191.1|4.9|2.63%|
三、资产情况|固定资产原值|其中：在用|固定资产利用率|||
|312.8|303.4|96.99%|||
`;

describe('staff and assets', () => {
  test.each<Case>([
    ['as they should be', {}, []],
    [
      'headed 年末实有人数（人）',
      { '|实有人数|': '|实有人数（人）|', 离退休人数: '离退休人员数' },
      [],
    ],
    ['one kind alone', { '其中：事业': '备注', '|29|15|': '|29||' }, []],
    [
      'kinds that leave workers out',
      { '其中：行政': '其中：行政人员', '其中：事业': '其中：工勤人员', '|29|15|': '|29|3|' },
      [],
    ],
    ['kinds left blank', { '|29|15|21|': '||||' }, []],
    ['kinds in words', { '|29|15|': '|29人|15人|' }, []],
    ['no retired', { '|21|95.65%': '|0|95.65%' }, []],
    [
      'assets headed otherwise',
      { 固定资产原值: '固定资产总额（万元）', '其中：在用': '在用固定资产总额' },
      [],
    ],
    ['assets all in use', { '|303.4|96.99%': '|312.8|100%' }, []],
    [
      'assets without a rate',
      { '|303.4|96.99%': '|303.4|' },
      ['undetermined basic/asset-rate D14'],
    ],
    ['no assets', { '|312.8|303.4|96.99%': '|||' }, []],
    ['more of the kinds than of all', { '|29|15|': '|29|25|' }, ['fail staffing/control-rate C4']],
    ['half a retired person', { '|21|95.65%': '|2.1|95.65%' }, ['fail staffing/control-rate F4']],
    ['a kind in tenths', { '|29|15|': '|29|1.5|' }, ['fail staffing/control-rate E4']],
    ['a rate of assets that was misread', { '96.99%': '99.69%' }, ['fail basic/asset-rate D14']],
    ['assets in use that were misread', { '|303.4|': '|330.4|' }, ['fail basic/asset-rate D14']],
    [
      'more in use than there is',
      { '|303.4|96.99%': '|330.4|105.63%' },
      ['fail basic/asset-rate C14'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['all of both kinds', {}, []],
    ['fewer of both kinds', { '|29|15|': '|29|5|' }, ['note staffing/control-rate C4']],
  ])('%s', (_, changes, expected) => {
    expect(notesIn(drawn(FORM, changes), 'staffing/control-rate')).toEqual(expected);
  });
});
