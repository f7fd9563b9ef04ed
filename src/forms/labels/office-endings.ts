/** What offices are called by their endings, apart as far as somebody asks for one kind and not another; each is part of a pattern. */
const ENDINGS = {
  /** 县民政局, 镇人民政府 */
  bureau: '[局委办厅府]',
  /** 县委宣传部; in a running text also 中部, 全部 */
  department: '部',
  /** 县人民法院, 县妇女联合会: some are units of a bureau */
  body: '[院会]',
  /** 公路管理处 */
  section: '处',
  /** Units of bureaus for the most part. */
  institution: '[所站校馆]|中心',
  team: '队',
  /** 青山镇, 城关街道 */
  town: '[镇乡]|街道',
} as const;

type OfficeKind = keyof typeof ENDINGS;

const ALL = Object.keys(ENDINGS) as OfficeKind[];

/** A pattern of the endings of these kinds of offices, or of all of them. */
export function officeEndings(...kinds: readonly OfficeKind[]): string {
  return `(?:${(kinds.length > 0 ? kinds : ALL).map((kind) => ENDINGS[kind]).join('|')})`;
}

/** 县气象局: a name by the end of an office of these kinds, or of any. */
export function endsAsOffice(...kinds: readonly OfficeKind[]): RegExp {
  return new RegExp(`${officeEndings(...kinds)}$`);
}
