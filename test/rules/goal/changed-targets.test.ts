import { findingsOf } from '../verdicts';

/** What is told of a remark on targets that were changed: the fields that it contradicts. */
const toldOf = (remark: string, row: Readonly<Record<string, string>> = ROW): readonly unknown[] =>
  findingsOf('goal/contradicted', { ...row, 其他说明: remark })
    .filter(({ outcome }) => outcome === 'explain')
    .map(({ data }) => data['column']);

const ROW = {
  三级指标: '培训班次',
  年初指标值: '60期',
  年度指标值: '52期',
  实际完成值: '52期',
  三级指标2: '培训教师人次',
  年初指标值2: '≥6000人次',
  年度指标值2: '≥5200人次',
  实际完成值2: '5360人次',
};
const ONLY_ONE = { 三级指标: '培训班次', 年度指标值: '52期', 实际完成值: '52期' };

describe('targets that a remark says were changed', () => {
  test.each([
    '年中部分改为线上，培训教师人次由6000人次调整为5200人次，培训班次由60期调整为52期。',
    '1.培训班次目标由原定的60期调减为52期；2.将培训教师人次由0.6万人次调整为0.52万人次。',
    '培训班次由60次调整为52次。',
    '受益学校由66所调整为52所。',
    '培训班次由年初计划的60期左右调整为50多期。',
    '培训班次由2022年的70期减少为2023年的52期。',
    '培训班次由66期增加到70期。',
    '培训资金由66万元调整为52万元。',
  ])('%s says nothing wrong', (remark) => {
    expect(toldOf(remark)).toEqual([]);
  });
  test.each([
    ['培训班次由66期调整为52期。', ['@initialTarget']],
    ['年中改为线上，培训教师人次由6000人次调整为5020人次。', ['@target']],
    ['将培训班次目标值由60期压减至25期。', ['@target']],
    ['一是培训班次由66期调整为52期，二是经费调减。', ['@initialTarget']],
  ])('%s', (remark, fields) => {
    expect(toldOf(remark)).toEqual(fields);
  });
  test('a form that prints but one target may print either', () => {
    expect(toldOf('培训班次由52期调整为48期。', ONLY_ONE)).toEqual([]);
    expect(toldOf('培训班次由60期调整为52期。', ONLY_ONE)).toEqual([]);
    expect(toldOf('培训班次由60期调整为25期。', ONLY_ONE)).toEqual(['@target']);
  });
});
