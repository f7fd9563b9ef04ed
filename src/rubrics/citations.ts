import type { Citation } from './model';

function read(zhCN: string, en: string, quotation?: string): Citation {
  return { title: { 'zh-CN': zhCN, en }, standing: 'read', ...(quotation && { quotation }) };
}

function byDefault(zhCN: string, en: string): Citation {
  return { title: { 'zh-CN': zhCN, en }, standing: 'default' };
}

/**
 * The documents that rules and packs point to. `read` ones were read in a published text or form; of the others the content
 * is known, but not the wording: they are named, never quoted.
 */
export const CITATIONS = {
  'mof-2020-10': byDefault(
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    'Ministry of Finance, measures for evaluating project expenditure (2020, No. 10)',
  ),
  'mof-2021-101': byDefault(
    '财政部核心绩效目标和指标设置及取值指引（财预〔2021〕101号）',
    'Ministry of Finance, guide to core performance indicators (2021, No. 101)',
  ),
  'mof-2013-53': byDefault(
    '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
    'Ministry of Finance, framework of common performance indicators (2013, No. 53)',
  ),
  'printed-weights': read(
    '四川、安徽等地自评表所附填表说明中的分值设置',
    'Weights in the notes printed on the forms of Sichuan and Anhui',
  ),
  'printed-rate': read(
    '自评表执行率栏的表头',
    'Heading of the execution rate on published forms',
    '执行率(B/A)',
  ),
  'printed-execution': read(
    '自评表预算执行得分栏的表头',
    'Heading of the execution score on published forms',
  ),
  'printed-quantitative': read(
    '公开的自评表所印填表说明中的定量指标计分办法',
    'Scoring of quantitative indicators in the notes printed on published forms',
  ),
  'printed-bands': read(
    '公开的自评表所印填表说明中的定性指标分档办法',
    'Bands of qualitative indicators in the notes printed on published forms',
  ),
  'printed-grades': read(
    '公开的自评表和评价报告所用的评分等级',
    'Grades used by published forms and reports',
  ),
  'hunan-form': read(
    '湖南部门整体支出绩效自评表和基础数据表（公开报告附表）',
    'Forms of Hunan, as published with a report',
  ),
  'hunan-criteria-sheet': read(
    '湖南岳阳部门整体支出绩效评价指标评分表',
    'Scoring sheet of departmental criteria, Yueyang, Hunan',
  ),
  'sichuan-form': read(
    '四川项目支出绩效自评表所附填表说明',
    'Notes printed on the project form of Sichuan',
  ),
  'hubei-form': read('湖北项目绩效自评表及其填表说明', 'Project form of Hubei and its notes'),
  'user-setting': {
    title: { 'zh-CN': '本工作簿中设定的值', en: 'A value set for this workbook' },
    standing: 'own',
  },
  'tool-default': byDefault('本工具的默认值', 'A default of this tool'),
} as const satisfies Readonly<Record<string, Citation>>;
