import { remembered } from '../../amount';
import { nameKey } from './text';

/** What tells one sheet of forms from the next in nothing but its kind or its place: 附件2, 附表1-1, 基础数据表, 绩效自评表, 整体支出. */
const FORM_WORDS =
  /(?:附[件表]|表)\s*\d*(?:[-—.]\d+)?|sheet|基[础本](?:数据|情况|信息)?|部门|单位|项目|整体|支出|预算|财政|专项|资金|公开|绩效|自我|自行|自评|评价|目标|评分|得分|数据|情况|报告/gi;

/** What the names of two sheets have in common where they hold the two forms of one unit: `水利局基础数据表` and `水利局自评` → `水利局`. */
export const sheetStem = remembered((name): string =>
  nameKey(name)
    .replace(FORM_WORDS, '')
    .replace(/年度?/g, '')
    .replace(/[-—_表]+/g, ''),
);
