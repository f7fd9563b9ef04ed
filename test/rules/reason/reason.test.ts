import { judgeReason } from '../../../src/rules';

describe('no reason at all', () => {
  test.each([
    '',
    '  ',
    '\u3000',
    '无',
    '无。',
    '#REF!',
    '#N/A',
    '#NAME?',
    '0',
    '0.0',
    '—',
    '——',
    '-',
    '/',
    '／',
    '……',
    '*',
    '无偏差',
    '偏差原因分析及改进措施',
    '（请填写未完成原因）',
    '请说明未完成原因及改进措施',
    '未完成的指标应说明原因和拟采取的措施',
    '如有偏差，请逐条说明原因',
    '执行率低于90%时填写',
    '低于90%须填写',
    '偏差超过30%说明原因',
    '未完成的填写此列',
    '预算执行率低于90%（不含）的，填写原因。',
    '1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。',
    '备注：执行数指资金使用单位财政资金实际支出数。',
    '注：1.全年预算数（A）是指调整后的预算数。',
    '执行率*该指标分值，最高不得超过分值上限。',
    '完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。',
    '结合自评情况，分析存在的问题及原因。（200字以内）',
    '针对项目自评中发现的问题，提出下一步改进完善的意见及有关政策性建议。(200字以内)',
    '对照年度目标，说明相关任务的完成情况（100字以内）',
    '针对存在的问题，提出改进措施。',
    '偏差较大的需分析原因并填写改进措施',
    '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的，应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。',
  ])('%j', (text) => {
    expect(judgeReason(text).status).toBe('missing');
  });
});

describe('reasons that will do', () => {
  test.each([
    '因汛期提前，两处工程延期，已督促施工方加派人员，4月底前完工。',
    '部分企业停产，检查家数减少；下一步将停产企业纳入复产前必查名单。',
    '由于采购流程较长，设备12月才到货，明年提前启动采购。',
    '疫情影响，培训少办2期，2024年3月补齐。',
    '受上级指标下达较晚影响，资金跨年支付，今后加强与财政部门对接，尽早下达。',
    '1户搬迁后失联；已请社区协助核查，并建立台账定期更新。',
    '人员调离2名，编制未及时补充，计划上半年招录到位后补齐。',
    '存在超范围列支1.2万元，已追回并修订报销制度。',
    '群众对停水通知不满意，我局已整改，改为提前三天短信通知。',
    '资料不全致3户未发放，加强资料预审。',
    '问卷回收偏少，下年度扩大样本。',
    '政策宣传不到位，已增加村级宣讲。',
    '春旱；已补植并纳入管护。',
    '一项采购流标，已于12月重新组织。',
    '受高温天气影响，到馆人次减少；下一年增加夜间开放时段。',
    '部分村低于10%的数据未填写，已逐村核对补填。',
    '请说明未完成原因。因设备到货较晚，明年提前采购。',
    '说明原因（100字以内）因设备到货较晚，明年提前采购。',
    '3处隐患整改周期长，已挂牌督办。',
    '针对设备老化的问题，已提出更新方案并列入明年预算。',
    '个别群众对收费政策不了解。已在大厅张贴收费依据，并由窗口人员当面解释。',
    '受疫情影响，查档大厅限流。现已恢复正常开放。',
    '扫描仪故障维修一个月，已购置备用扫描仪。',
    '一次活动因寒潮取消，改在3月举办。',
    '学校放假时间提前，少办1次，下学期初补上。',
    '讲解员生病请假，1场宣讲没有开展，已培养2名后备讲解员。',
    '连续降雨，工期顺延1个月，已于1月15日完工。',
    '消防验收排队时间长；以后工程竣工前先行预约验收。',
    '供货厂家违约，已终止合同并依法追究违约责任，另选供应商。',
    '疫情管控期间不能聚集，线下活动取消，改为线上直播。',
    '预算评审用时两个月。下次提前半年送审。',
    '工人返岗不足，延误一个月，通过增加夜间施工追赶工期。',
    '个别老年群众不会使用自助机。窗口已配专人引导。',
    '个别人员解释不耐心，已批评教育并开展礼仪培训。',
    '停车位不足，正在协调周边单位错时共享。',
    '合同尾款次年支付，将加强进度管理。',
    '12月份补贴须经考核后拨付，今后将考核周期提前到每月5日前。',
    '部分奖补资金待整改后发放，下一步督促两户5月底前完成。',
    '2024年4月支付质保金，下一步加快验收。',
    '11户因银行卡注销退汇，正逐户核对卡号，1月底前重新发放到位。',
    '新院区消防验收未过，正会同住建部门整改管网。',
    '设备供应商延迟交货两个月，已按合同扣罚违约金，并更换供应商。',
    '停车位不足，群众反映集中。已与隔壁单位协商错峰共用30个车位。',
    '1件涉法涉诉案件仍在二审，指定分管副局长包案，待判决后回访。',
    '汛期取消户外活动4场，改由线上直播4场。',
    '两家小作坊菌落总数超标，已立案查处并责令停产。',
    '枯水期两处断面总磷超标；已会同生态环境局开展入河排污口整治，2025年6月底前完成。',
    '枯水期两处断面总磷超标；会同生态环境局开展入河排污口整治，2025年6月底前完成。',
    '机房空调压缩机故障停机9小时，已更换机组。',
    '两台电梯超期未检；更换控制柜，3月底前完成。',
    '枯水期两处断面总磷超标；已对12个入河排污口进行截污改造。',
    '7户房屋漏雨，已委托第三方检测机构实施屋面防水改造。',
    '两项制度缺失，今后完善制度。',
  ])('%s', (text) => {
    expect(judgeReason(text)).toEqual({ status: 'given', lacks: [] });
  });
});

describe('reasons that lack something', () => {
  test.each([
    ['存在项目资金支出人员经费等现象', ['measure']],
    ['因工作已开展而预算指标下达较晚，未能及时支付，预算执行率有待提高。', ['measure']],
    ['设备到货较晚', ['measure']],
    ['电梯采购招标流标，6月底前完成。', ['measure']],
    ['因设备采购延迟，6月底前完成。', ['measure']],
    ['四季度补贴待考核后支付', ['measure']],
    ['余款需验收后支付', ['measure']],
    ['制度不完善，执行不到位', ['measure']],
    ['推进缓慢', ['measure']],
    ['未按计划完成设备采购', ['measure']],
    ['公务接待较上年增加1个百分点。', ['measure']],
    ['加强沟通。', ['cause', 'specific']],
    ['台账管理有待加强', ['measure']],
    ['两户资料未及时完善', ['measure']],
    ['下一步加强资金发放审核', ['cause']],
    ['下一步加快尾款支付', ['cause']],
    ['客观原因', ['cause', 'measure', 'specific']],
    ['工作原因，今后加强管理', ['specific']],
    ['由于各种原因未能按时完成，今后进一步加强管理，确保按时完成。', ['specific']],
    ['未完成', ['measure', 'specific']],
    ['按要求完成', ['measure', 'specific']],
    ['12月以后设备才到货', ['measure']],
    ['设备已采购但未到货', ['measure']],
    ['2023年6月才批复', ['measure']],
    ['工程尚在审计，资金未拨付。', ['measure']],
    ['档案室搬迁，有36卷暂未上架。', ['measure']],
    ['银行审贷收紧，9笔退件。', ['measure']],
    ['改进措施：委托第三方调查，扩大样本到300份。', ['cause']],
    ['3个组的土地流转合同推迟到12月签订，9户未计入。', ['measure']],
    ['设备延期至11月更换，两处停用。', ['measure']],
    ['受干旱影响，水质指标未达标；下步加大巡查力度，加强管理，确保完成目标。', ['measure']],
    ['主要原因是枯水期，我局将高度重视、认真整改。', ['measure']],
    ['四个村道路塌方，今后严格按要求落实，努力提高工作质量。', ['measure']],
    ['已对两岸农户造成损失', ['measure']],
  ])('%s', (text, lacks) => {
    const judged = judgeReason(text);
    expect(judged.status).toBe('inadequate');
    expect(judged.lacks).toEqual(expect.arrayContaining(lacks));
  });
});

test('what goes on from a plan is no cause', () => {
  const plan = '2024年3月前完成棚舍重建，并为全部农户购买农业保险。';
  expect(judgeReason(plan, { year: 2023 }).lacks).toEqual(['cause']);
  expect(judgeReason(`6户的养殖棚被冲毁，${plan}`, { year: 2023 }).lacks).toEqual([]);
});

test('a measure in a place of its own counts', () => {
  expect(judgeReason('两户资料不全', { measure: '提前核对台账' }).status).toBe('given');
  expect(judgeReason('两户资料不全', { measure: '无' }).lacks).toEqual(['measure']);
  expect(judgeReason('', { measure: '提前核对台账' }).lacks).toContain('cause');
});

test('a cause in the column for measures, alone or typed twice, is no measure', () => {
  const cause = '两户资料不全，核对较慢';
  expect(judgeReason(cause, { measure: cause }).lacks).toEqual(['measure']);
  expect(judgeReason(`${cause}\n${cause}`, { measure: cause }).lacks).toEqual(['measure']);
  expect(judgeReason(`${cause}\n台账提前一月`, { measure: '台账提前一月' }).lacks).toEqual([]);
  const both = `${cause}；已补齐资料`;
  expect(judgeReason(both, { measure: both }).lacks).toEqual([]);
});

test('what is done in a later year than that of the form is a measure', () => {
  const late = '因暴雨少办一次活动，2024年3月举办。';
  expect(judgeReason(late, { year: 2023 }).status).toBe('given');
  expect(judgeReason(late, { year: 2024 }).lacks).toEqual(['measure']);
});

test('what is left for a later year is a measure, a delay into it is none', () => {
  const judged = (text: string) => judgeReason(text, { year: 2023 }).status;
  expect(judged('第四季度气温低无法施工，剩余4公里2024年4月完成。')).toBe('given');
  expect(judged('因疫情影响，推迟到2024年1月完成。')).toBe('inadequate');
  expect(judged('延期至2024年4月底完成。')).toBe('inadequate');
});

describe('a day by which it will be done, after the year', () => {
  const judged = (text: string, year?: number) => judgeReason(text, year ? { year } : {});
  test.each([
    '部分用户未完成换表，2024年6月前完成',
    '部分用户未完成换表。2024年6月30日前全部完成。',
    '部分用户未完成换表，预计2024年6月完成',
    '部分用户未完成换表，预计2024年上半年可完成',
    '部分用户未完成换表，将于2024年6月完成',
    '部分用户未完成换表，已于2024年3月完成',
    '部分用户未完成换表，力争明年一季度前完成',
    '部分用户未完成换表，次年6月底前完成剩余任务',
    '部分用户未完成换表，列入2024年计划',
    '部分用户未完成换表，已列入2024年计划',
    '部分用户未完成换表，2024年6月完成',
    '部分用户未完成换表，2024年6月已完成',
    '部分用户未完成换表，2024年第一季度完成',
    '部分用户未完成换表，2024年1季度全部完成',
    '部分用户未完成换表，2024年继续实施',
    '部分用户未完成换表；2024年3月补开展。',
    '部分用户证件待办，2024年1月全部取得',
    '部分用户未完成换表，2024年初完成目标任务',
  ])('is a measure: %s', (text) => {
    expect(judged(text, 2023).status).toBe('given');
  });

  test.each([
    '部分用户未完成换表，2023年6月前完成',
    '部分用户未完成换表，2023年6月完成',
    '部分用户未完成换表，2024年才完成',
    '部分用户未完成换表，到2024年6月完成',
    '部分用户未完成换表，6月底前完成',
    '部分用户未完成换表，推迟至2024年6月前完成',
    '部分用户未完成换表，原计划2023年6月前完成',
    '部分用户未完成换表，未能于2024年6月前完成',
    '部分用户未完成换表，2024年前期完成',
    '2024年6月前完成',
  ])('is none: %s', (text) => {
    expect(judged(text, 2023).status).toBe('inadequate');
  });

  test('of a form without a year as well', () => {
    expect(judged('部分用户未完成换表，2024年6月前完成').status).toBe('given');
    expect(judged('部分用户未完成换表，2024年6月完成').status).toBe('inadequate');
  });
});

test.each([
  ['项目招标流标两次，中标单位进场晚，跨年施工。', ['measure']],
  ['施工场地移交晚，项目跨年实施。', ['measure']],
  ['施工场地移交晚，资金跨年支付，2024年4月底前付清。', []],
  ['省厅年中调减任务3公里，按调整后的任务已全部完成。', []],
  ['省厅年中调减任务3公里，调整后的任务仍未完成。', ['measure']],
])('what came of a cause, and what was done of a target that was changed: %s', (text, lacks) => {
  expect(judgeReason(text, { year: 2023 }).lacks).toEqual(lacks);
});

test.each(['已加派施工队', '已抽调3人专班推进', '已选派技术员驻点'])(
  'a measure that was taken: %s',
  (taken) => {
    expect(judgeReason(`因汛期延长，开工推迟一个月；${taken}。`).status).toBe('given');
  },
);

test('of a form without a year, a year named after the cause is taken for a later one', () => {
  expect(judgeReason('因暴雨少办一次活动，2024年3月举办。').status).toBe('given');
  expect(judgeReason('2023年5月遇暴雨少办一次活动').lacks).toEqual(['measure']);
});

test('a reason that names its row is about its row', () => {
  const general = '满意不够，今后完善制度';
  expect(judgeReason(general).lacks).toEqual(['specific']);
  expect(judgeReason(general, { about: ['满意'] }).lacks).toEqual([]);
});

describe('why points were taken off may be short', () => {
  test.each([
    ['部分指标未量化', []],
    ['人员不足', []],
    ['台账欠缺', []],
    ['指标未完成', ['cause', 'specific']],
    ['管理滞后', ['specific']],
    ['工作不够', ['cause', 'specific']],
  ])('%s', (text, lacks) => {
    expect(judgeReason(text, { causeOnly: true }).lacks).toEqual(lacks);
  });
});

describe('what was changed or done in the cause is no measure', () => {
  const about = ['点位布设数量'];
  test.each([
    '因机构改革，监测职能改由市局承担，20个点位移交。',
    '原定点位布设方案因选址争议调整为分期布设，当年只完成80个。',
    '因建设单位改为县城投公司，手续办理时间长，20个点位未布设。',
    '项目负责人更换，交接期间施工停滞，20个点位未布设。',
    '年初计划布设100个，因部分乡镇合并调整为80个。',
    '受政策调整影响，点位布设标准提高，20个点位未布设。',
    '因县级配套资金需统筹安排，20个点位未布设。',
    '因招标代理机构更换，导致20个点位延期。',
    '由于点位布设改由乡镇实施，乡镇人手紧，20个点位未布设。',
    '因占地补偿标准调整为新标准，农户不同意，20个点位未布设。',
    '因严格落实过紧日子要求，压减了布设规模。',
    '因疫情管控严格，人员无法进场，20个点位未布设。',
    '由于上级考核要求提高，验收周期拉长，20个点位未布设。',
    '因设备采购改用国产型号，供货周期长，20个点位未布设。',
    '受加强地质灾害管控的影响，20个点位禁止施工。',
    '因供应商更换了法人，合同无法履行，20个点位未布设。',
    '施工图审查改由市住建局办理，审查时间长。',
    '审查流程调整为两级审查，用时长。',
  ])('%s', (text) => {
    expect(judgeReason(text, { about, year: 2022 }).lacks).toEqual(['measure']);
  });

  test.each([
    '因原供应商违约，20个点位未布设，已改由备选单位供货。',
    '20个点位选址有争议，已调整为沿河布设。',
    '20个点位因封山未布设，改由护林员人工监测。',
    '因封路未布设20个点位，改为次年3月布设。',
    '20个点位未布设，调整为下年实施。',
    '因原厂家停产，20个点位设备未到货，现改用国产型号，2023年4月前布设。',
    '因封山20个点位未布设，将调整布设方案，改由乡镇实施。',
    '因流标一次20个点位未布设，更换代理机构重新招标。',
    '20个点位未布设，加强与乡镇对接，尽快完成选址。',
    '因选址争议20个点位未布设，下年调整为沿河布设。',
    '20个点位未布设，剩余点位由市级统筹安排，次年布设。',
    '因占地纠纷20个点位未布设，拟改由村集体提供用地。',
    '因设备故障加强巡检，20个点位3月底前补布。',
    '监测职能改由市局承担，我局加强与市局对接。',
    '因宣传不到位需进一步加强入户宣传。',
    '受疫情影响改由线上审核。',
    '加强对接改为每周调度，20个点位因占地未布设。',
    '点位布设改由乡镇实施，前期县级人手少。',
  ])('is one: %s', (text) => {
    expect(judgeReason(text, { about, year: 2022 })).toEqual({ status: 'given', lacks: [] });
  });
});
