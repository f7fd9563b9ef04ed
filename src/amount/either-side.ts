import { decimal } from './decimal';

/** `±5%`, `≤±2%`, `±3天以内`: as far off on either side. */
const OFF = /^(?:[<≤=]{1,2}|不超过|控制在|在)?\s*±\s*(.+?)(?:以内|之内|内)?$/;
/** `36.5±1公里`, `36.5公里±5%`, `20℃±2℃`. */
const AROUND = /^=?\s*(\d+(?:\.\d+)?)\s*([^\d±]*?)\s*±\s*(\d+(?:\.\d+)?)\s*([^\d±]*)$/;

/** The texts of both ends, the lower first; none where the text is no such span. */
export function eitherSide(normal: string): readonly string[] {
  if (!normal.includes('±')) return [];
  const off = OFF.exec(normal)?.[1];
  if (off !== undefined) return [`-${off}`, off];
  const [, middle, own = '', step, named = ''] = AROUND.exec(normal) ?? [];
  if (middle === undefined || step === undefined) return [];
  const isShare = named === '%' && own !== '%';
  // 36.5公里±5% is so much of it; of two units nobody can tell.
  if (own !== '' && named !== '' && own !== named && !isShare) return [];
  if (isShare && own === '') return [];
  const center = decimal(middle);
  const by = isShare ? center.times(step).dividedBy(100) : decimal(step);
  const unit = own === '' ? named : own;
  return [center.minus(by), center.plus(by)].map((end) => `${end.toFixed()}${unit}`);
}
