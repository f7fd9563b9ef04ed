import type { Receipt } from '../../hosts/host';
import { isTroubleCode } from '../state/trouble';
import { CellLink } from './CellLink';
import { useWords } from './context';
import { useShared } from './styles';

/** More cells than this are counted, not listed. */
const LISTED = 12;

/** Which cells were left as they were and why, and what there is to say of the workbook as a whole. */
export function LeftAlone({ left }: { left: Receipt['left'] }) {
  const words = useWords();
  const shared = useShared();
  const cells = left.flatMap(({ cell, code }) => (cell ? [{ cell, code }] : []));
  const whole = new Set(left.filter(({ cell }) => !cell).map(({ code }) => code));
  const reason = (code: string) =>
    code === 'formula' || code === 'mixed-fonts' || code === 'threaded-comment'
      ? words.leftReasons[code]
      : words.leftReasons.other;
  return (
    <>
      {cells.length > 0 && (
        <div className={shared.stack}>
          {words.notices.left(String(cells.length))}
          {cells.slice(0, LISTED).map(({ cell, code }, index) => (
            <span key={index} className={shared.row}>
              <CellLink cell={cell} full /> {reason(code)}
            </span>
          ))}
        </div>
      )}
      {[...whole].filter(isTroubleCode).map((code) => (
        <div key={code}>{words.troubles[code]}</div>
      ))}
    </>
  );
}
