/** What is printed into the cell for a reason, and what is typed there to say nothing. */

/** A cell that says one of these gives no reason. Compared without spaces and punctuation. */
export const NO_REASON: readonly string[] = [
  '',
  '无',
  '0',
  '无偏差',
  '没有',
  '无原因',
  '不适用',
  '否',
  '同上',
  '见上',
  '如上',
  'NA',
  'na',
];

/** The heading of the column itself, printed once more. */
export const HEADING =
  /^[（(]?(偏差|未完成|扣分)?原因(分析)?(及|和|与)?(拟采取的)?(改进)?(措施|说明)?[）)]?[:：]?$/;

/** Sentences printed into the cell for whoever fills it in: what to tell, formulas, and what counts as what. */
export const INSTRUCTIONS: readonly RegExp[] = [
  /(请|需要?|须|应当?|可|单独|如实|简要|详细|逐条|逐项|分别)[^，。；]{0,14}(说明|填写|填列|填报|注明|列明|阐述|简述|分析)/,
  /(如[有果未]?|若|未完成|未达|偏差[大较]|扣分)[^。；]{0,16}(的|，)[^，。；]{0,10}(说明|填写|填列|注明|分析)/,
  // In what case there is something to write: 执行率低于90%时填写
  /^[^，。；]*(?:低于|不足|小于|少于|未达|未完成|超过?|大于|高于|差异|偏差|[<＜>＞])(?:[\d.]+[%％]?|预期|目标值?|指标值?|计划|较大)?(?:及?以上|以下|[（(]?不?含[）)]?)?(?:时|的|者|情况下?)?[，,]?(?:才|方|必|需|须|请|应)*(?:填[写报列]|[说注写]明)(?:此[列栏项]|本[列栏项]|原因|理由|说明)?[）)]?[。；]?$/,
  /[=＝].*[/／÷×]/,
  /[无没][^，。；]{0,10}[填写][“‘「"']?[无0/／]/,
  /包括[:：]/,
  // What is counted as what: 预算执行情况口径：预算数为调整后财政资金总额…
  /口径[:：]/,
  /^(?:备注|说明|注)?[:：]?(?:[\d一二三四五][.、．)）])?(?:全年|年度)?(?:预算数|执行数|指标值|完成值)(?:[（(][A-Z][）)])?(?:为|是指?|系?指)\D*$/,
  // How points are given: 执行率*该指标分值，最高不得超过分值上限
  /[*×xX＊](?:该|本|此)?(?:项|指标)*(?:分值|权重)|分值上限|[记计]满分|分值的\d+\s*[-—~至]/,
  /字以内/,
];
/** How long an answer may be: `（200字以内）`. Whatever it follows is printed. */
export const LIMIT = /[（(][^（()）]*\d+个?字(?:以内|左右|以上)?[）)][。；;]?$/;
/** A sentence that sets a task: 针对发现的问题，提出改进意见。 */
export const TASK =
  /^(?:\d+[.、．])?(?:结合|针对|对照|围绕)[^。；]*(?:分析|说明|提出|总结|概述|列出|描述)[^，。；]*(?:问题|原因|意见|建议|情况|成效|成果|措施)[。；]?$/;
/** What asks for a text: 填写年度总体目标完成情况. */
export const ASKS_TEXT = /[填写述]|说明|描述|总结|反映/;
/** What stands where something is to be written: XX, ……, ＿＿. */
export const PLACES = /[xX×✕＊*＿_○〇…]+|\.{3,}/g;
/** Words that say what a text is to be about, and nothing of it. */
export const OF_ANY_TEXT =
  /(?:本?年度?|年初|全年|当年)|总体|整体|绩效|目标|指标|任务|工作|项目|资金|预期|设定|预算|实际|完成值?|实现|达成|执行|情况|效果|成效|取得|偏差|原因|存在|问题|改进|措施|内容|逐[条项一]|分[别项条]|各[项个]|对[应照]|结合|围绕|根据|按照|参照|左[侧栏边列]|[此该本上下]处?[栏列格]?|请|需|应|须|在|的|及|和|与|或|对|填[写报列]|撰写|概?描?[阐简概]?述|描述|说明|总结|反映|简[要单明]|扼要|如实|详[细实]|具体|主要|相[关应]|有关/g;
/** What no instruction says: a cause that was at work, or a plan. */
export const ANSWER = /(?<!原)因(?![素此])|由于|导致|致使|造成|下一步|今后|明年|次年/;

/** A clause that only says where to read it: 详见自评报告, 情况说明附后. */
export const ELSEWHERE =
  /^(?:具体|有关|相关|详细|偏差|未完成|扣分)*(?:情况|原因|内容|措施|分析|说明|及|和|与|请)*(?:(?:详见|参见|参阅|参照|另见|请见|见|详情见|同)[^，。；]{0,16}(?:报告|附件|附表|附注|材料|总结|说明|文件|方案|文本|正文|另附|\d)(?:第[^，。；]{1,6}|中)?|(?:另附|附后|后附|另行说明)[^，。；]{0,6})$/;
