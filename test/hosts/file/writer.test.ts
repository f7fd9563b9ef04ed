import { escapeCellText, escapeText } from '../../../src/hosts/file/xml/text';
import { XmlWriter } from '../../../src/hosts/file/xml/writer';

const written = (write: (xml: XmlWriter) => void) => {
  const xml = new XmlWriter();
  write(xml);
  return Buffer.from(xml.bytes).toString('utf8');
};

describe('an XML writer', () => {
  it.each([
    'plain',
    '',
    '自评表：救助数量 ≥ 266 米',
    'é ü ñ',
    'a & b < c > d',
    'tab\tline\nreturn\rend',
    '\u0000\u001f\u007f\u0085',
    '_x000D_ and _y',
    '😀 a pair',
    'half \ud83d of a pair',
    '\uffff\ufffe',
    '长'.repeat(70_000),
  ])('writes the text %j as an element holds it', (text) => {
    expect(written((xml) => xml.text(text))).toBe(escapeText(escapeCellText(text)));
  });

  it('writes pieces one behind the other, beyond the room it began with', () => {
    const text = '核验'.repeat(50_000);
    const whole = written((xml) => {
      xml.raw('<a n="');
      xml.int(0);
      xml.int(1_048_576);
      xml.raw('">');
      xml.text(text);
      xml.raw('😀</a>');
    });
    expect(whole).toBe(`<a n="01048576">${text}😀</a>`);
  });
});
