import { sentence } from '../../../src/messages';
import { findingsOf, outcomesOf } from '../verdicts';

const row = (name: string, target: string, actual: string) => ({
  三级指标: name,
  年度指标值: target,
  实际完成值: actual,
});

describe('goal/contradicted: a figure of the goals', () => {
  test.each<[string, string, string, string[]]>([
    ['完成食品抽检3000批次。', '食品抽检批次', '≥3000批次', ['pass']],
    ['完成食品抽检3000批次。', '食品抽检批次', '≥2500批次', ['note']],
    ['1.食品抽检3000批次；2.培训20期。', '培训期数', '≥25期', ['note']],
    ['目标1：举办食品安全培训20期', '食品安全培训期数', '25期', ['note']],
    ['改造危桥共5座（双河桥、石门桥）', '改造危桥座数', '6座', ['note']],
    ['种植油茶2万亩', '油茶种植面积', '≥2.5万亩', ['pass']],
    ['油茶种植2万亩', '油茶种植面积', '≥2.5万亩', ['note']],
    ['油茶种植2万亩', '油茶种植面积', '≥20000亩', ['pass']],
    // Another unit, another noun, only some of it, more than the year, or not said of one thing alone.
    ['完成食品抽检3000批次。', '食品抽检份数', '≥2500份', ['pass']],
    ['完成食品抽检3000批次。', '药品抽检批次', '≥2500批次', ['pass']],
    ['完成食品抽检3000批次。', '食品抽检合格批次', '≥2500批次', ['pass']],
    ['每季度食品抽检3000批次', '食品抽检批次', '≥2500批次', ['pass']],
    ['三年累计完成食品抽检3000批次', '食品抽检批次', '≥2500批次', ['pass']],
    ['其中食品抽检300批次', '食品抽检批次', '≥2500批次', ['pass']],
    ['完成食品抽检3000批次、药品抽检500批次', '食品抽检批次', '≥3000批次', ['pass']],
    ['食品抽检3000批次；乡镇食品抽检：食品抽检500批次', '食品抽检批次', '≥2500批次', ['pass']],
    ['食品抽检3000批次', '食品抽检批次', '上年水平', ['pass']],
  ])('%s — %s %s', (goal, name, target, outcomes) => {
    const example = { 预期目标: goal, ...row(name, target, target.replace(/[≥]/, '')) };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });
});

describe('goal/contradicted: a figure of what was done', () => {
  test.each<[string, string, string[]]>([
    ['全年举办培训21期。', '21期', ['pass']],
    ['全年举办培训21期。', '12期', ['note']],
    // A limit is no result, and a goal typed again is no report.
    ['全年举办培训21期。', '≥20期', ['pass']],
    ['全年举办培训20期。', '21期', ['pass']],
  ])('%s %s', (done, actual, outcomes) => {
    const example = {
      预期目标: '全年举办培训20期。',
      实际完成情况: done,
      ...row('培训期数', '≥20期', actual),
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });

  test('says where both stand', () => {
    const [found] = findingsOf('goal/contradicted', {
      实际完成情况: '1.修缮文物点5处；2.送戏下乡124场。',
      ...row('修缮文物点数量', '5处', '4处'),
    });
    expect(found && sentence(found, 'zh-CN')).toBe(
      '实际完成情况写“修缮文物点5处”，而“修缮文物点数量”的实际完成值是“4处”，两处的数不同，请核对。',
    );
    expect(found?.cells).toHaveLength(2);
  });
});

test('two rows of one name leave open which is meant', () => {
  const example = {
    预期目标: '全年举办培训20期。',
    ...row('培训期数', '≥25期', '25期'),
    三级指标2: '培训次数',
    年度指标值2: '≥30期',
    实际完成值2: '30期',
  };
  expect(outcomesOf('goal/contradicted', example)).toEqual(['pass']);
});
