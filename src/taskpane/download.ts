const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const type = name.endsWith('.json') ? 'application/json' : WORKBOOK;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
