/** Words of a reason that is about another year or another matter than its row. They are plain on purpose: in doubt nothing is said. */

/** What happened in a year that is named beside it: an event that no later year has over again. */
export const EVENT_OF_YEAR =
  /(?:因为?|由于|受|在|^)(?:[^，。；\d]{0,4})(20\d\d)年度?(?:[上下]半年|[一二三四]季度|\d{1,2}月份?)?(?:新冠|新型|突发|局部|特大|严重|连续|持续|强|极端)*(?:肺炎|冠状病毒)*(?:疫情|暴雨|洪[水涝灾]|汛情|台风|干旱|旱灾|地震|冰冻|雪灾|寒潮|高温|强降雨|雨水偏多)/;

/** How what happened then may bear on this year: it went on, put something off, left money or set a target. */
export const GOES_ON =
  /结转|结余|上年|去年|往年|[延持]续|至今|以来|跨年|顺延|遗留|滞后|推迟|推后|延[期迟误至后]|后续|历年|欠|余波|仍|起|开始|至|到20|[\d年]\s*[-—~～]|年均|较|比|同期|基数|次年|重建|修复|恢复|灾后|下达|批复|立项|开[工展]较|签订|合同|目标|指标|设定|核定|测算|本年|今年|当年|补|累计|叠加|双重|以及|[、和及与]/;

/** What became of the money for vehicles, receptions and journeys abroad. */
export const THRIFT_MONEY =
  /(?:公务用车|公车|公务接待|因公出国|出国[（(]?境?[)）]?|三公|会议费|办公费)(?:经费|费用?|购置|运行|维护|维修|运维|支出|开支|批次|人次|人数|团组|数量|任务|活动|及)*(?:有所|大幅|明显|略有|较多|较上年|较大)?(?:减少|下降|降低|增加|增长|上升|超支|超预算|取消|压减|偏[高低多少]|较[高低多少])/g;

/** Rows that such money, or what it is for, may tell on. */
export const OF_THRIFT =
  /三公|经费|费|支出|成本|预算|执行|资金|节约|节支|节能|能耗|运行|运转|保障|车|接待|出[国访境]|[外国涉]|交流|合作|考察|招商|会议|办公|采购|资产/;

/** What people think or know, and how few were asked; whatever else a clause says may be the cause. */
export const OPINIONS =
  /[^，。；]{0,8}(?:满意|知晓|认可|支持)[度率](?:仍|还|尚|较|偏|不|有待|进一步|[提高低够足好]|下降|降低|未达[到标]?|理想)*|(?:调查)?问卷[^，。；]{0,4}(?:偏?较?少|不足|不够|较?偏?低)|[^，。；]{0,6}(?:群众|居民|对象|家长|学生|企业)[^，。；]{0,10}(?:不了解|不知晓|不满|有意见|不理解|不认可)/g;
