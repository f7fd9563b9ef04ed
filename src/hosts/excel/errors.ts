import type { CellRef } from '../../workbook';
import { HostError, type HostErrorCode } from '../host';

/** What Excel's error codes mean to us. Numbers are those of the common API (files, settings), texts those of the Excel API. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'disconnected',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  Conflict: 'changed',
  ConnectionFailure: 'disconnected',
  HostRestartNeeded: 'disconnected',
  InactiveWorkbook: 'disconnected',
  InsertDeleteConflict: 'changed',
  InvalidOperationInCellEditMode: 'editing',
  InvalidOrTimedOutSession: 'disconnected',
  InvalidReference: 'no-such-cell',
  InvalidSelection: 'no-such-cell',
  ItemNotFound: 'no-such-cell',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'cancelled',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'disconnected',
  Timeout: 'disconnected',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  WriteNotSupportedWhenModalDialogOpen: 'editing',
  1008: 'too-large',
  1009: 'unsupported',
  5000: 'unsupported',
  5002: 'read-only',
  5004: 'editing',
  5005: 'disconnected',
  5011: 'disconnected',
  5012: 'disconnected',
  5014: 'cancelled',
  5016: 'editing',
  5100: 'disconnected',
  5102: 'disconnected',
  5103: 'too-large',
  5104: 'too-large',
  7000: 'protected',
  8001: 'protected',
  11000: 'too-large',
  11001: 'disconnected',
};

/** Failures after which Excel need not be asked for anything else now. */
export const LOST: readonly HostErrorCode[] = ['editing', 'disconnected', 'no-answer'];

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
}

/** Any failure as a `HostError`; one that is a `HostError` already stays as it is. */
export function toHostError(error: unknown, cells: readonly CellRef[] = []): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const known = code === undefined ? undefined : MEANINGS[code];
  return new HostError(
    known ?? 'failed',
    cells,
    code === undefined ? message : `${code}: ${message}`,
  );
}

/** Whether a value was asked for that the last request did not bring, because Excel broke it off before. */
export function isUnanswered(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'PropertyNotLoaded' || code === 'ValueNotLoaded' || code === 'InvalidObjectPath';
}
