import { NOTE_PREFIX, type CellRef, type Note } from '../../../workbook';
import type { HostErrorCode } from '../../host';
import { parseAddress } from '../addresses';
import { LOST, toHostError } from '../errors';
import type { Replaced } from './marks';

interface Found {
  readonly comment: Excel.Comment;
  readonly location: Excel.Range;
  readonly isOwn: boolean;
  readonly hasReplies: boolean;
}

/**
 * Replaces the whole set of our own comments, known by how they begin. A comment of somebody else, and one of ours that somebody
 * answered, stays as it is; its cell is among those given back.
 */
export async function replaceComments(
  context: Excel.RequestContext,
  notes: readonly Note[],
): Promise<Replaced> {
  const found = await allComments(context);
  const taken = new Set(
    found
      .filter(({ isOwn, hasReplies }) => !isOwn || hasReplies)
      .map(({ location }) => keyOf(location)),
  );
  const left: { cell: CellRef; code: HostErrorCode }[] = [];
  for (const { comment, isOwn, hasReplies } of found) {
    if (isOwn && !hasReplies) comment.delete();
  }
  await context.sync();
  for (const { cell, text } of notes) {
    if (taken.has(cellKey(cell))) {
      left.push({ cell, code: 'threaded-comment' });
      continue;
    }
    const code = await addComment(context, cell, text);
    if (code) left.push({ cell, code });
  }
  return { left, unchanged: notes.length === 0 && found.every(({ isOwn }) => !isOwn) };
}

/** One request a comment: a cell that refuses (a note of the old kind, a locked sheet) must not take the others with it. */
async function addComment(
  context: Excel.RequestContext,
  cell: CellRef,
  text: string,
): Promise<HostErrorCode | undefined> {
  const range = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
  context.workbook.comments.add(
    range,
    text.startsWith(NOTE_PREFIX) ? text : `${NOTE_PREFIX}${text}`,
  );
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    const { code } = toHostError(error);
    if (LOST.includes(code)) throw error;
    return code === 'failed' ? 'threaded-comment' : code;
  }
}

async function allComments(context: Excel.RequestContext): Promise<Found[]> {
  const { comments } = context.workbook;
  comments.load('items/id, items/content, items/replies/items/id');
  await context.sync();
  const found = comments.items.map((comment) => {
    const location = comment.getLocation();
    location.load('address');
    return {
      comment,
      location,
      isOwn: comment.content.startsWith(NOTE_PREFIX),
      hasReplies: comment.replies.items.length > 0,
    };
  });
  if (found.length > 0) await context.sync();
  return found;
}

function keyOf(location: Excel.Range): string {
  const { address } = location;
  const area = parseAddress(address);
  const quoted = address.slice(0, address.lastIndexOf('!'));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return cellKey({ sheet, row: area?.top ?? 0, column: area?.left ?? 0 });
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
