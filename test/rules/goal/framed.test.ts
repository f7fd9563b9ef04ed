import { notesOn } from './told';

type Row = readonly [name: string, target: string, actual: string];

const VILLAGES: Row = ['人居环境整治行政村', '18个', '18个'];
const TRAINED: Row = ['培训妇女人数', '≥300人', '318人'];
const STUDENTS: Row = ['资助学生人数', '490人', '468人'];
const CASES: Row = ['案件审执结率', '≥95%', '96.42%'];
const IN_TIME: Row = ['法定审限内结案率', '≥98%', '99.2%'];
const HOURS: Row = ['人均志愿服务时长', '≥200小时', '226小时'];
const SCANNED: Row = ['扫描页数', '≥45万页', '45.6万页'];
const FLOOR: Row = ['维修改造面积', '=6200平方米', '6200平方米'];

describe('goal/contradicted: figures between the same words in both texts', () => {
  test.each<[string, string, readonly Row[], string]>([
    ['整治环境覆盖18个村', '整治环境覆盖16个村', [VILLAGES], VILLAGES[0]],
    ['举办妇女创业培训6期300人', '举办妇女创业培训6期381人', [TRAINED], TRAINED[0]],
    ['举办妇女创业培训6期200人', '举办妇女创业培训6期318人', [TRAINED], TRAINED[0]],
    [
      '为符合条件的490名困难学生发放助学金',
      '全年为486名困难学生发放助学金118.3万元',
      [STUDENTS],
      STUDENTS[0],
    ],
    ['审理各类案件，结案率不低于95%', '受理案件3268件，结案率94.62%', [CASES, IN_TIME], CASES[0]],
    ['志愿服务时长人均200小时以上', '志愿服务时长人均262小时', [HOURS], HOURS[0]],
    ['完成藏文档案数字化扫描45万页', '完成藏文档案数字化扫描46.5万页', [SCANNED], SCANNED[0]],
    ['维修教学楼2栋、面积6200平方米', '维修教学楼2栋、面积6000平方米', [FLOOR], FLOOR[0]],
  ])('%s — %s', (goal, done, rows, name) => {
    expect(notesOn(goal, done, rows)).toEqual([name]);
  });

  test.each<[string, string, readonly Row[]]>([
    ['整治环境覆盖18个村', '整治环境覆盖18个村', [VILLAGES]],
    // Of a part, of another place, of another time, of what was planned, and of more.
    ['整治环境覆盖18个村', '上年整治环境覆盖16个村', [VILLAGES]],
    ['整治环境覆盖18个村', '三年累计整治环境覆盖54个村', [VILLAGES]],
    ['整治环境覆盖18个村', '上半年整治环境覆盖9个村', [VILLAGES]],
    ['整治环境覆盖18个村', '龙山镇整治环境覆盖9个村', [VILLAGES]],
    ['整治环境覆盖18个村', '计划整治环境覆盖16个村', [VILLAGES]],
    [
      '整治环境覆盖18个村',
      '整治环境覆盖16个村，另有2个村已签合同',
      [['整治行政村', '18个', '约18个']],
    ],
    ['整治环境覆盖18个村', '整治环境覆盖18个村，其中整治环境覆盖16个脱贫村', [VILLAGES]],
    ['举办妇女创业培训6期300人', '举办妇女创业培训6期、318人次', [TRAINED]],
    ['举办妇女创业培训300人', '线上举办妇女创业培训120人', [TRAINED]],
    ['举办妇女创业培训6期300人', '共培训318人；城关镇妇女创业培训6期120人', [TRAINED]],
    ['举办妇女创业培训每期50人', '举办妇女创业培训每期53人', [TRAINED]],
    ['举办妇女创业培训6期400人', '举办妇女创业培训6期318人', [TRAINED]],
    ['为490名困难学生发放助学金', '春季学期为486名困难学生发放助学金', [STUDENTS]],
    ['为490名困难学生发放助学金', '为486名困难教师发放慰问金', [STUDENTS]],
    ['审理各类案件，结案率不低于95%', '受理案件3268件，结案率96.42%', [CASES, IN_TIME]],
    ['审理各类案件，结案率不低于95%', '受理案件3268件，长期未结案率4.62%', [CASES, IN_TIME]],
    [
      '审理各类案件，结案率不低于95%',
      '受理案件3268件，结案率94.62%',
      [CASES, ['案件服判率', '≥95%', '95.1%']],
    ],
    ['维修教学楼2栋、面积6200平方米', '维修宿舍楼2栋、绿化面积600平方米', [FLOOR]],
    ['完成藏文档案数字化扫描45万页', '完成藏文档案数字化扫描约46万页', [SCANNED]],
    ['对32个老旧小区发放补贴', '对30个老旧小区加装电梯', [['补贴小区数', '32个', '32个']]],
  ])('%s — %s: nothing', (goal, done, rows) => {
    expect(notesOn(goal, done, rows)).toEqual([]);
  });
});
