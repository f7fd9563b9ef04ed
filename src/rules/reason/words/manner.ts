import { anyOf } from './any-of';

/**
 * The characters that talk of effort, attitude and degree is made of, whatever words it takes: 迎头赶上, 想得多做得少. They were counted
 * over talk and over reasons of many trades, common words (`stock.ts`) apart: each stands at least half as often in the one as in the other.
 */
export const MANNER: ReadonlySet<string> = new Set(`
  一上丝严丰久乏乘乱争事互些亮仗们伍伐作佳例侧促俱倒做偶先克兢共兴兼决准凝凭切创别力功励劲势勇勉勤千半博厉厚叠句可右吃各吸
  命咬啃善围固坎坚垂垒埋壁夕多够太夫头奋契奔好如妥始子守实宽密富尝尽履左巨差己常干庸弄式弥弯强当形彻彼往得循微心必志快忽怀
  态怕思性总恒恪悟惯想感愿慎憾懂懈懒战扎打扛扣扬扭扰找折披担拉拓拧拳拼拿持挑振捉掌掣握摆摸效敢散整斩日早明显景晰暇最望朝杂
  束来松根棋棘楚横欠歇正步气氛求沉泛波浅浮深清渐漂潜激火灵热焕焦然熟爱牢牵状献环琢瑕瓶甚画畏留疏疲疵症痒痛白盘盯相盼看真眼
  瞻矢知砥破砺硬确碎碗碰磨神称稳究突笼筋策简粗精索紧纪纵细织终绩绪绳绸缪缰羊美耻聚肘股肩胆胡脑脚脱自致臻舟般艰色花苦范荆荣
  莫落薄虎虑虚蛇融衡表觉言认讨讲论识诚说诺诿谋谨负贡责贯走赶起趁越足距跟践踏躁身软轻边过迎还进透遂醒钉钟钻铆锣锲闯阔阵阶阻
  随难雕静靠面鞍鞭韧顾领颇颈马驰骄骨魄鸣鼓
`);

/** Words that such characters make and that name a thing all the same: those that indicators of many trades are called by. */
export const NAMED = new RegExp(
  anyOf(`
    过紧日子 自然(?!而然) 自来水 自筹 志愿 振兴 精神(?=病|卫生|障碍) 气象 青少年
    面积 [断路地屋林田水坡墙]面 标准 准确率 比例 知晓 差错 事[故件] 赛事 [水电气报]表 地表 回头看
    [防灭]火 火[灾情险警] 燃气 空气 [供发耗]热 热力 亮灯
    整[治修] 平整 加固 硬化 疏浚 清[运扫淤洁查] 走访 作业 健身 公共 负担 脱贫 破损 决算
  `),
  'g',
);
