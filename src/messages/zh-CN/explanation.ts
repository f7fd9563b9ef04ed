import type { GroupTexts } from '../texts';

export const explanation: GroupTexts<'explanation'> = {
  'explanation/contradicted': {
    title: '原因与数据矛盾',
    formula: '偏差原因所说的情况与表内数据一致',
    why: '原因与数字对不上，评审会认为原因不实。',
    todo: '核对数字；数字无误的，改写原因。',
    sentences: {
      contradicted: '{text}中写“{quote}”，与表内数据不符：{figures}。',
      'tells-of-less':
        '{text}中写“{quote}”，说的是为何没有完成，而本项远超指标值，解释不了为何超出：{figures}。',
      'tells-of-more':
        '{text}中写“{quote}”，说的是为何超出，而本项没有达到指标值，解释不了为何没有完成：{figures}。',
    },
  },
  'explanation/copied': {
    title: '原因照抄别的指标',
    formula: '每项指标的偏差原因写的是本项的情况',
    why: '原因说的是别的指标，等于本项没有说明，评审会退回。',
    todo: '写明本项自己的原因和改进措施；两项确是同一原因造成的，写明与本项的关系。',
    sentences: {
      copied: '“{indicator}”的原因“{reason}”与“{other}”的一字不差，说的像是“{other}”。',
      alike:
        '“{indicator}”的原因“{reason}”与“{other}”的只差几个字，说的像是“{other}”，请核对是否照抄后没有改全。',
      'copied-elsewhere':
        '“{indicator}”的原因“{reason}”与“{form}”表里“{other}”的一字不差，说的像是“{other}”。',
      'same-words':
        '“{indicator}”的原因“{reason}”与“{form}”表里“{other}”的一字不差，请核对是否照抄了别的单位的原因。',
    },
  },
  'explanation/inadequate': {
    title: '原因不充分',
    formula: '偏差原因写明本项的原因和改进措施',
    why: '“偏差原因分析及改进措施”要求既有原因、又有措施，缺一项就会被退回。',
    todo: '补写缺少的部分。',
    sentences: {
      inadequate: '“{indicator}”的原因“{reason}”不充分。',
      'of-another':
        '“{indicator}”的原因“{reason}”写的是“{other}”，没有说到本项，请写明本项的原因和改进措施。',
    },
  },
  'explanation/missing': {
    title: '未写偏差原因',
    formula: '丢分或未达标的指标都写明偏差原因和改进措施',
    why: '未说明偏差原因，是评审退回最多的问题。',
    todo: '写明原因和改进措施。',
    missing: '',
    sentences: {
      lost: '“{indicator}”分值 {weight}，得 {score} 分，丢 {lost} 分，应写明偏差原因和改进措施{where}。',
      late: '“{indicator}”的完成时间“{value}”晚于“{target}”，应写明偏差原因和改进措施{where}。',
      exceeded:
        '“{indicator}”的完成值“{value}”超出指标值“{target}”，应写明偏差原因和改进措施{where}。',
      unit: '“{indicator}”的完成值“{value}”与指标值“{target}”相差约 {times} 倍，像是把“{larger}”与“{smaller}”弄混了，请先核对这两格的单位；单位无误的，应写明偏差原因和改进措施。',
      unnamed:
        '“{indicator}”丢了分或没有达到指标值，而全表合写的原因只说到别的指标，请补写本项的偏差原因和改进措施。',
      missed:
        '“{indicator}”的完成值“{value}”未达到指标值“{target}”，应写明偏差原因和改进措施{where}。',
      adjusted:
        '“{indicator}”的目标由“{first}”调整为“{target}”，正好等于完成值“{value}”，而按年初目标没有达到；表内没有写调整的原因或批复，请说明。',
    },
    todos: {
      adjusted: '写明目标为什么调整、经谁批准；没有办过调整的，按年初目标计分。',
    },
  },
  'explanation/none-told': {
    title: '存在问题和改进措施',
    formula:
      '有丢分、未达标的指标，“存在问题”不填“无”；写了问题的，“改进措施”不填“无”，期限也不早于本年度',
    why: '同一张表前面丢分、写了原因，后面又说没有问题，前后不一。',
    todo: '核对后写明问题和措施；确无问题的，核对得分和完成值。',
    sentences: {
      missed:
        '{text}填“{quote}”，而“{indicator}”的完成值“{value}”没有达到指标值“{target}”，请核对。',
      lost: '{text}填“{quote}”，而“{indicator}”丢了分，请核对。',
      measures: '{measures}填“无”，而{text}写了问题，请核对。',
      past: '{measures}写“{quote}”，期限在 {year} 年度之前，请核对年份。',
    },
  },
};
