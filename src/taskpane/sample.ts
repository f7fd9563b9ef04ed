import base64 from '../../assets/samples/hunan-2023.xlsx';

/** The sample workbook's bytes; carried by the page itself, so that it is there offline too. */
export function sampleBytes(): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
