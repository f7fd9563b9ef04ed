/** How often a thing is done, said in words: 按月发放, 每季度报送一次. */

const EVERY: Readonly<Record<string, number>> = {
  日: 365,
  天: 365,
  周: 52,
  旬: 36,
  半月: 24,
  月: 12,
  双月: 6,
  季: 4,
  季度: 4,
  半年: 2,
  年: 1,
  年度: 1,
};
const FREQUENCY =
  /^(?:已|均|都|全部)*(?:[按逐分]|每(?:个|一)?)(半年|半月|双月|季度?|年度?|[日天周旬月])([\u4e00-\u9fff]*)[。.]?$/;
/** How it was done, and once each time; 按月考核、按季发放 is of two things, and is none. */
const MANNER = /^(?:度|及时|足额|定期|按时|全额|均)+|(?:一次|到位|完成)$/g;

interface Frequency {
  readonly times: number;
  readonly deed: string;
}

function frequencyIn(text: string): Frequency | undefined {
  if (text.length > 16) return undefined;
  const [, period, deed = ''] = FREQUENCY.exec(text.replace(/\s+/g, '')) ?? [];
  const times = period === undefined ? undefined : EVERY[period];
  return times === undefined ? undefined : { times, deed: deed.replace(MANNER, '') };
}

/**
 * Whether a thing was done as often as was wanted: 按月发放 is not met by 按季发放. `undefined` where one of the texts says no such thing, or they
 * are of two things.
 */
export function isOftenEnough(target: string, actual: string): boolean | undefined {
  const wanted = frequencyIn(target);
  const reached = wanted && frequencyIn(actual);
  if (!reached || wanted.times === reached.times) return undefined;
  const isSame = wanted.deed === reached.deed || wanted.deed === '' || reached.deed === '';
  return isSame ? reached.times > wanted.times : undefined;
}
