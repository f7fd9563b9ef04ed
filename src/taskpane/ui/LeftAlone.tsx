import type { HostErrorCode, Receipt } from '../../hosts/host';
import type { PaneWords } from '../../messages';
import type { CellRef } from '../../workbook';
import { isTroubleCode } from '../state/trouble';
import { CellLink } from './CellLink';
import { useWords } from './context';
import { useShared } from './styles';

/** More cells than this are counted, not listed. */
const LISTED = 12;

/** The cells that were left for the same reason, in the order they come. */
function byReason(
  left: Receipt['left'],
  words: PaneWords['leftReasons'],
): ReadonlyMap<string, readonly CellRef[]> {
  const reasons: Partial<Record<HostErrorCode, string>> = words;
  const groups = new Map<string, CellRef[]>();
  for (const { cell, code } of left) {
    if (!cell) continue;
    const reason = reasons[code] ?? words.other;
    const group = groups.get(reason) ?? [];
    group.push(cell);
    groups.set(reason, group);
  }
  return groups;
}

/** Which cells were left as they were and why, and what there is to say of the workbook as a whole. */
export function LeftAlone({ left }: { left: Receipt['left'] }) {
  const words = useWords();
  const shared = useShared();
  const groups = [...byReason(left, words.leftReasons)];
  const count = groups.reduce((sum, [, cells]) => sum + cells.length, 0);
  const whole = new Set(left.filter(({ cell }) => !cell).map(({ code }) => code));
  return (
    <>
      {count > 0 && (
        <div className={shared.stack}>
          {words.notices.left(String(count))}
          {groups.map(([reason, cells]) => (
            <span key={reason} className={shared.row}>
              {`${reason}${words.colon}`}
              {cells.slice(0, LISTED).map((cell, index) => (
                <CellLink key={index} cell={cell} full />
              ))}
              {cells.length > LISTED && words.historyScreen.more(String(cells.length - LISTED))}
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
