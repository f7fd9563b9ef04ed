/** 万亩 as 亩, 名 as 人, 台套 as 台, 场次 as 场: what is counted in, by the name of a unit. */
export function counterOf(unit: string): string {
  return unit
    .replace(/^[十百千]?[万亿](?=.)/, '')
    .replace(/^[名位]$/, '人')
    .replace(/^台套$/, '台')
    .replace(/^([场批])次$/, '$1');
}
