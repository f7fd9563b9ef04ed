/** Words by which a text says what of the money was left, added or taken away. As data. */

/** Right before the figure; what stands before these words says of what. */
const NOUNS = '(?:项目|专项|财政|预算|资金|经费|指标|金额|款项?|补助|支出|额度?)*';
const SAYS = '(?:了|为|是|有|计|共计?|合计|约|达)*';
export const LEFT_BEFORE = new RegExp(
  `(?:结余|节余|结转(?:下年|次年|下一年度?|结余)?|剩余|余额|尚余|未(?:能|完成)?(?:支付|支出|执行|使用|拨付|付)|少支[出付]?|财政(?:已)?收回|收回(?:财政|国库)?|上缴财政|退回(?:财政|国库)?|尾款|余款|质保金|质量保证金|差额)${NOUNS}${SAYS}$`,
);
/** 90万元尾款未支付, 18.3万元结转下年, 747万元因…退回. */
export const LEFT_BEHIND =
  /^(?:的)?(?:[工程项目专资金经费补助款]{0,6})?(?:尾款|余款|质保金|质量保证金|[因由受][^，,。；;]{2,16}(?:退回|未(?:能)?(?:支付|拨付|支出|执行))|(?:尚|仍|暂|年末|至今)?未(?:能|及时)?(?:支付|拨付|支出|执行|使用)|结转|结余|退回|(?:由|被)?财政收回|上缴财政)/;
/** What it was for: 追加检测经费20万元. */
const THING = '([^，,。；;、\\d]{0,14}?)';
const THAN_FIRST = '(?:比|较)年初(?:预算)?(?:数|批复)?';
export const RAISED_BEFORE = new RegExp(
  `(?:追加|调增|核增|增拨|追增|${THAN_FIRST}(?:增加|增长|增))${THING}${NOUNS}${SAYS}$`,
);
export const CUT_BEFORE = new RegExp(
  `(?:调减|核减|压减|压缩|追减|削减|${THAN_FIRST}(?:减少|下降|减))${THING}${NOUNS}${SAYS}$`,
);
/** 结算审核核减12.7万元, 审计核减工程款25.2万元: not of the budget, but of what was to be paid. */
export const CUT_BY_AUDIT =
  /(?:审[核计定]|结算|评审|财评)[^，,。；;\d]{0,6}(?:核减|审减)[^，,。；;\d]{0,6}$/;
/** What stands before the figure that a budget became: 预算由150万元调整为, 全年预算调整为. */
export const BECAME = /(?:调[整增减]|追加|核[增减]|增加|压减|减少|变更)(?:至|到|为|后为)$/;
/** And before the one that it was. */
export const WAS =
  /预算(?:数|总额|资金|金额|安排)?(?:由|从)(?:年初(?:批复|安排)?(?:预算)?数?的?|原来?的?)?$/;
/** 由640万元调减80万元至560万元: before how far it moved, and behind that. */
export const MOVED_BY = /^(?:调[增减]|追[加减]|核[增减]|增加|减少|压[减缩])(?:了|预算|资金)?$/;
export const THERE = /^后?(?:调整)?(?:至|到|为)$/;
export const BUDGET = /预算(?:数|总额|资金|金额|安排)?(?:由|从)?$/;

/** Of more than one way: what was added less what was taken away is told by no single figure. */
export const ANY_RAISE = /追加|调增|核增|增拨|增加|新增|调入/;
/** 按照压减一般性支出要求: what was ordered, and not what became of this budget. */
export const ORDERED =
  /(?:按照?|根据|落实|执行|贯彻|因|响应)[^，。；\d]{0,16}(?:压减|压缩|削减|核减|追加|增加)[^，。；\d元]{0,12}(?:要求|政策|精神|规定|部署|文件|通知|意见|口径|号召)/g;
export const ANY_CUT = /调减|核减|压减|压缩|追减|削减|减少|收回|调出/;

/** Nothing but the whole of the money is spoken of. */
export const ONLY_WHOLE =
  /\d{1,2}月(?:份|[上中下]旬|[初中底末])?|[\d、.．)）(（]|年[中内末底终初度]+|[上下]半年|全年|本[年项]|当年|20\d\d年?|[因经由故其]|本级|财政|上级|自治区|[省市县区](?:级|里)?|项目|部门|单位|整体|总体?|预算|资金|经费|指标|[共已仍尚将约]|合计|累计|截[至止]|实际|报?经?批准|按规定|根据[^，]*$|结果|最终|其余|因此|原因|说明|[：:]/g;

/** Of another year, of a contract, of a plan, of so much each, or a comparison. */
export const NOT_OF_YEAR =
  /合同(?:总|价|金额)|总投资|累计(?!支)|[上去往前历]年(?!中)|以前年度|同期|同比|下达|使用|动用|消化|盘活|安排(?!.*结余)|每|平均|人均|预计|拟|计划|将|目标|超|以上|以下|不足|近(?!年)|(?<![节])约(?!定)|左右|审定|核定/;
/** It says itself that it is not all there is to say. */
export const PART_OF_MONEY =
  /其中|部分|主要|包括|例如|比如|等(?=.{0,3}$)|一是|二是|个别|之一|分别|[、及和]/;
