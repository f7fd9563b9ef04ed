import { strToU8, zipSync, type Zippable } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly body: string;
  readonly footnotes?: string;
  /** Stands before the root element of the document. */
  readonly prolog?: string;
  readonly more?: Zippable;
}

/** A small Word file around the XML of a body. */
export function wordFile({ body, footnotes, prolog = '', more = {} }: Parts): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const note = footnotes
    ? `<Relationship Id="rId1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`
    : '';
  return zipSync({
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="${PACKAGE}">${note}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${declaration}${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...(footnotes
      ? {
          'word/footnotes.xml': strToU8(
            `${declaration}<w:footnotes ${W}>${footnotes}</w:footnotes>`,
          ),
        }
      : {}),
    ...more,
  });
}

export function p(text: string): string {
  return `<w:p>${r(text)}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}
