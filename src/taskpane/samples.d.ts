/** A sample workbook as base64 text. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
