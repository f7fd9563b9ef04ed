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
    ['一是食品抽检3000批次；二是培训20期。', '培训期数', '≥25期', ['note']],
    ['目标1：举办食品安全培训20期', '食品安全培训期数', '25期', ['explain']],
    ['改造危桥共5座（双河桥、石门桥）', '改造危桥座数', '6座', ['explain']],
    ['种植油茶2万亩', '油茶种植面积', '≥2.5万亩', ['note']],
    ['改造管网36.5公里', '管网改造长度', '35.6公里', ['explain']],
    ['改造管网36.5公里', '管网改造长度', '36.5公里', ['pass']],
    ['管网改造36.5公里', '改造管网长度', '35.6公里', ['explain']],
    ['改造管网36.5公里', '管网维修长度', '35.6公里', ['not-applicable']],
    ['受益农户2100户', '受益农户数', '≥2010户', ['note']],
    ['受益农户2100户', '受益农户数', '≥2100户', ['pass']],
    ['油茶种植2万亩', '油茶种植面积', '≥2.5万亩', ['note']],
    ['油茶种植2万亩', '油茶种植面积', '≥20000亩', ['pass']],
    // So much a month is so much a year, and nothing is said of it where it does not come to the same.
    ['举办招聘会12场以上', '举办招聘会', '每月至少1场', ['pass']],
    ['举办招聘会12场以上', '举办招聘会', '每季度3场', ['pass']],
    ['举办招聘会12场以上', '举办招聘会', '每周1场', ['not-applicable']],
    ['举办招聘会12场以上', '举办招聘会', '≥10场', ['explain']],
    // Another unit, another noun, only some of it, more than the year, or not said of one thing alone.
    ['完成食品抽检3000批次。', '食品抽检份数', '≥2500份', ['not-applicable']],
    ['完成食品抽检3000批次。', '药品抽检批次', '≥2500批次', ['not-applicable']],
    ['完成食品抽检3000批次。', '食品抽检合格批次', '≥2500批次', ['not-applicable']],
    ['每季度食品抽检3000批次', '食品抽检批次', '≥2500批次', ['not-applicable']],
    ['三年累计完成食品抽检3000批次', '食品抽检批次', '≥2500批次', ['not-applicable']],
    ['其中食品抽检300批次', '食品抽检批次', '≥2500批次', ['not-applicable']],
    ['完成食品抽检3000批次、药品抽检500批次', '食品抽检批次', '≥3000批次', ['pass']],
    [
      '食品抽检3000批次；乡镇食品抽检：食品抽检500批次',
      '食品抽检批次',
      '≥2500批次',
      ['not-applicable'],
    ],
    ['食品抽检3000批次', '食品抽检批次', '上年水平', ['not-applicable']],
  ])('%s — %s %s', (goal, name, target, outcomes) => {
    const example = { 预期目标: goal, ...row(name, target, target.replace(/[≥]/, '')) };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });
});

describe('goal/contradicted: what more is said of a figure', () => {
  test.each<[string, string, string, string[]]>([
    ['铺设管网162公里并通过验收', '铺设管网长度', '126公里', ['explain']],
    ['家庭医生签约8.9万人', '家庭医生签约人数', '9.8万人', ['explain']],
    ['家庭医生签约9.8万人', '家庭医生签约人数', '9.8万人', ['pass']],
    ['完成家庭医生签约8.9万人的目标任务', '家庭医生签约人数', '9.8万人', ['note']],
    ['完成家庭医生签约8.9万人次随访', '家庭医生签约人数', '9.8万人次', ['not-applicable']],
    ['预约诊疗2.4万人次', '预约诊疗人次', '4.2万人次', ['explain']],
    ['家庭医生签约约8.9万人', '家庭医生签约人数', '9.8万人', ['not-applicable']],
    ['预约诊疗约2.4万人次', '预约诊疗人次', '4.2万人次', ['not-applicable']],
    ['铺设管网126公里并通过验收', '铺设管网长度', '126公里', ['pass']],
    ['新增图书册数12400册', '新增图书册数', '11400册', ['explain']],
    ['新增图书1.14万册', '新增图书册数', '11400册', ['pass']],
    ['新建文化驿站12处', '新增文化驿站数量', '13处', ['explain']],
    ['1.高标准农田3.6万亩全部建成并通过县级验收', '建成高标准农田面积', '2.6万亩', ['note']],
    ['1.高标准农田2.6万亩全部建成并通过县级验收', '高标准农田面积', '2.6万亩', ['pass']],
    ['新增图书1.14万册', '新增图书册数', '11403册', ['pass']],
    ['新增图书1.14万册', '新增图书册数', '11560册', ['explain']],
    ['新增图书1.2万册', '新增图书册数', '12000册', ['pass']],
    ['新增图书1.2万册', '新增图书册数', '1200册', ['explain']],
    ['新增图书11403册', '新增图书册数', '1.14万册', ['pass']],
    ['新增图书12403册', '新增图书册数', '1.14万册', ['explain']],
    ['新增图书近1.2万册', '新增图书册数', '11403册', ['not-applicable']],
    ['新增图书1万余册', '新增图书册数', '11403册', ['not-applicable']],
    ['安防设备42套安装到位', '安装安防设备', '24套', ['explain']],
    ['12个监测点全年正常运行', '监测点数', '21个', ['note']],
    ['21个监测点全年正常运行', '监测点数量', '21个', ['pass']],
    ['54个产业项目全部完工并投入运营', '实施产业项目数量', '45个', ['explain']],
    ['安装24套安防设备', '安装安防设备', '42套', ['explain']],
    ['老年人体检实际完成1.57万人', '老年人体检人数', '17500人', ['explain']],
    ['全年开馆213天', '开馆天数', '312天', ['note']],
    ['阅读推广活动举办26场', '阅读推广活动场次', '62场', ['explain']],
    ['完成水质采样分析2,280次', '水质采样分析次数', '2208次', ['explain']],
    ['完成水质采样分析2，280次', '水质采样分析次数', '2208次', ['explain']],
    ['完成水质采样分析2,208次，发布预报146期', '水质采样分析次数', '2208次', ['pass']],
    ['联网单位达到1920个', '联网单位数量', '1902个', ['explain']],
    ['联网单位增至1920个', '联网单位数量', '1902个', ['explain']],
    ['联网单位增至1,902个', '联网单位数量', '1902个', ['pass']],
    ['向2,391户家庭发放了租赁补贴', '发放租赁补贴户数', '2291户', ['explain']],
    ['向2,291户家庭发放了租赁补贴', '发放租赁补贴户数', '2291户', ['pass']],
    ['向2,391户家庭发放了租赁补贴', '发放购房补贴户数', '2291户', ['not-applicable']],
    ['联网单位由1200个增至1920个', '联网单位数量', '1902个', ['not-applicable']],
    ['暴雨预警准确率89.995%', '暴雨预警准确率', '90.00%', ['pass']],
    ['暴雨预警准确率89.985%', '暴雨预警准确率', '90.00%', ['explain']],
    ['联网单位推迟到2024年', '联网单位数量', '1902个', ['not-applicable']],
    // Only some of it, more than was there, what it is not of, or what two rows may mean.
    ['开展文体活动36场', '文体活动场次', '63场', ['explain']],
    ['开展文体活动63场', '文体活动场次', '63场', ['pass']],
    ['其中文体活动36场', '文体活动场次', '63场', ['not-applicable']],
    ['文体活动参与600人次', '文体活动场次', '63场', ['not-applicable']],
    ['保障全区8个街道工作站运转，提供法律咨询16328人次', '法律咨询人次', '16238人次', ['explain']],
    ['保障全区8个街道工作站运转，提供法律咨询16238人次', '法律咨询人次', '16238人次', ['pass']],
    ['全区共提供法律咨询163280人次', '法律咨询人次', '16238人次', ['note']],
    ['对13个省份开展了数据质量核查', '数据质量核查省份数量', '13个', ['pass']],
    ['对15个省份开展了数据质量核查', '数据质量核查省份数量', '13个', ['explain']],
    ['对15个省份开展了业务培训', '数据质量核查省份数量', '13个', ['not-applicable']],
    ['对其中5个省份开展了数据质量核查', '数据质量核查省份数量', '13个', ['not-applicable']],
    ['比上年新增图书1000册', '新增图书册数', '11400册', ['not-applicable']],
    ['新增图书12400册', '图书册数', '86000册', ['not-applicable']],
    ['12个监测点已升级', '监测点数', '21个', ['not-applicable']],
    ['12个监测点全部升级改造', '监测点数', '21个', ['not-applicable']],
    ['监测点5个在建', '监测点数', '21个', ['not-applicable']],
    ['12个水质监测点全年正常运行', '监测点数', '21个', ['not-applicable']],
    ['高标准农田2万亩已建成', '高标准农田面积', '2.6万亩', ['not-applicable']],
    ['实施项目12个', '项目实际完成数量', '10个', ['not-applicable']],
    ['6处文物修缮工程完工5处', '文物修缮工程处数', '6处', ['not-applicable']],
    ['培训6个乡镇干部', '培训乡镇干部人数', '60人', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, outcomes) => {
    const example = { 实际完成情况: done, ...row(name, actual, actual) };
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
      '实际完成情况写“修缮文物点5处”，而“修缮文物点数量”的实际完成值是“4处”，两处的数不同。请改成一致；口径不同或没有完成的，请写明。',
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
  expect(outcomesOf('goal/contradicted', example)).toEqual(['not-applicable']);
});
