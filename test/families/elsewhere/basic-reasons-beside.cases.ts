import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2013年度部门整体支出基础数据表|<|<|<|<|<
单位：豫南县文化局|<|<|<|<|金额单位：元
人员|编制数|42|实有人数|44|控制率：104.76%
项目|2012年决算数|2013年预算数|2013年决算数|增减率|增减原因
三公经费|185,000|180,000|172,000|-7.03%|厉行节约
1、因公出国（境）费|0|0|0||
2、公务用车费|105,000|100,000|97,000|-7.62%|压减用车
其中：购置费|0|0|0||
运行费|105,000|100,000|97,000|-7.62%|
3、公务接待费|80,000|80,000|75,000|-6.25%|压减接待
公用经费|620,000|630,000|615,000|-0.81%|
项目支出|1,500,000|1,600,000|1,580,000|5.33%|
政府采购|300,000|320,000|310,000|3.33%|
超编原因：接收军转干部2名，已报编办，2014年底前消化。|<|<|<|<|<
`;

describe('basic data with 厉行节约 as the reason of a row and a reason for staff beyond posts below', () => {
  test.each<Case>([
    ['as it should be', {}, []],
    ['the sum', { '172,000|-7.03%': '171,000|-7.57%' }, ['fail basic/three-public-total D5']],
    [
      'what a car costs to run',
      { '运行费|105,000|100,000|97,000|-7.62%': '运行费|105,000|100,000|79,000|-24.76%' },
      ['fail basic/vehicle-total D7'],
    ],
    [
      'no reason for more staff than posts',
      { '接收军转干部2名，已报编办，2014年底前消化。': '无' },
      ['explain staffing/over-establishment F3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
  });
});
