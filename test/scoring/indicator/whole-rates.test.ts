import { reach } from './reach';

describe('all of it, said as a rate of its whole or of each of several', () => {
  test.each<[string, string, string]>([
    ['全覆盖', '523人，覆盖率100%', 'met'],
    ['全覆盖', '68个村全部覆盖', 'met'],
    ['全部覆盖', '68个村，覆盖率达100%', 'met'],
    ['全覆盖', '523人，覆盖率92%', 'open'],
    ['全覆盖', '523人，合格率100%', 'open'],
    ['全覆盖', '60个村，未全部覆盖', 'open'],
    ['≥95%、≥95%', '99.8%、99.5%', 'met'],
    ['≥95%/≥90%', '98%/93%', 'met'],
    ['≥95%、≥95%', '99.8%、93.5%', 'open'],
    ['≥95%、≥95%', '99.8%、99.5%、99%', 'open'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('参保服务情况', target, actual)).toBe(expected);
  });
});
