import { Memory, remembered } from '../../src/amount/remembered';

describe('a reading that is remembered', () => {
  it('gives the same object for the same text', () => {
    const read = remembered((text) => [text]);
    expect(read('产出指标')).toBe(read('产出指标'));
    expect(read('效益指标')).not.toBe(read('产出指标'));
  });

  it.each([undefined, ''])('reads a text once that gives %p', (found) => {
    let times = 0;
    const read = remembered((): string | undefined => {
      times += 1;
      return found;
    });
    expect([read('无'), read('无')]).toEqual([found, found]);
    expect(times).toBe(1);
  });
});

describe('a memory', () => {
  it('keeps what is in use, and forgets what is not', () => {
    const memory = new Memory<number>(2);
    const texts = ['甲', '乙', '丙', '丁', '戊', '己'];
    texts.forEach((text, index) => {
      memory.keep(text, index);
      memory.get('甲');
    });
    expect(memory.get('甲')).toBe(0);
    expect(memory.get('乙')).toBeUndefined();
    expect(memory.get('己')).toBe(5);
  });

  it('holds no more than two generations', () => {
    const memory = new Memory<number>(10);
    for (let text = 0; text < 1000; text += 1) memory.keep(`${text}`, text);
    const kept = Array.from({ length: 1000 }, (_, text) => memory.get(`${text}`)).filter(
      (one) => one !== undefined,
    );
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toContain(999);
  });
});
