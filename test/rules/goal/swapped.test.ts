import { outcomesOf } from '../verdicts';

const row = (name: string, target: string, actual: string, number = '') => ({
  [`三级指标${number}`]: name,
  [`年度指标值${number}`]: target,
  [`实际完成值${number}`]: actual,
});

describe('goal/contradicted: two digits the other way round', () => {
  test.each<[string, string, string, string[]]>([
    ['全年为42所学校12720名学生供餐200天', '受益学生数', '12702人', ['explain']],
    ['全年为4261名优抚对象发放补助', '优抚对象发放人数', '4216人', ['explain']],
    ['为1327名残疾人提供基本康复服务', '基本康复服务人数', '1372人', ['explain']],
    ['清查法人和产业活动单位12136家', '清查单位数', '11236家', ['explain']],
    ['空气自动站3座数据有效率94.7%', '监测数据有效率', '97.4%', ['note']],
    ['已扫描馆藏民生档案112.5万页', '扫描档案页数', '121.5万页', ['explain']],
    ['全年帮扶低收入户8,512户次', '低收入户帮扶户次', '8521户次', ['note']],
    // The figure of the row, or another one that is not its digits.
    ['全年为42所学校12702名学生供餐200天', '受益学生数', '12702人', ['not-applicable']],
    ['全年为42所学校12680名学生供餐200天', '受益学生数', '12702人', ['not-applicable']],
    ['全年为42所学校1.27万名学生供餐', '受益学生数', '12702人', ['not-applicable']],
    ['全年为42所学校20271名学生供餐', '受益学生数', '12702人', ['not-applicable']],
    // Another thing, another unit, another time, a part.
    ['全年为12720名教师体检', '受益学生数', '12702人', ['not-applicable']],
    ['全年供餐12720人次学生用餐', '受益学生数', '12702人', ['not-applicable']],
    ['比上年的12720名学生减少18名', '受益学生数', '12702人', ['not-applicable']],
    ['累计资助12720名学生', '受益学生数', '12702人', ['not-applicable']],
    ['其中寄宿学生12720名', '受益学生数', '12702人', ['not-applicable']],
    // Two digits, or three beside little of the name.
    ['为58名残疾儿童做康复训练', '残疾儿童救助人数', '85人', ['not-applicable']],
    ['设备完好率94.7%', '监测数据有效率', '97.4%', ['not-applicable']],
    ['数据上传率94.7%', '监测数据有效率', '97.4%', ['not-applicable']],
    ['做好2024年的学生营养改善', '受益学生数', '2042人', ['not-applicable']],
    ['落实豫教〔2023〕1270号文件，学生营养改善', '受益学生数', '1207人', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, outcomes) => {
    const example = { 实际完成情况: done, ...row(name, actual, actual) };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['the other row has it', row('寄宿学生数', '12720人', '12720人', '2'), ['not-applicable']],
    ['two rows may be meant', row('学生体检数', '12702人', '12702人', '2'), ['not-applicable']],
    ['one row alone', row('教师培训数', '1206人', '1207人', '2'), ['explain']],
  ])('%s', (_, other, outcomes) => {
    const example = {
      实际完成情况: '全年为42所学校12720名学生供餐200天',
      ...row('受益学生数', '12680人', '12702人'),
      ...other,
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });

  test('the text says the figure of the row as well', () => {
    const example = {
      实际完成情况: '在册学生12702名，供餐学生12720名',
      ...row('受益学生数', '12680人', '12702人'),
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(['not-applicable']);
  });

  test('a goal and its target', () => {
    const example = {
      预期目标: '为全县42所学校12860名学生提供营养膳食补助',
      ...row('受益学生数', '≥12680人', '12702人'),
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(['explain']);
  });
});
