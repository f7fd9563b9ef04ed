/** 编制、在职人数分别为62人、58人 read as a clause for each: 编制为62人，在职人数为58人. */

const NAME = '[^，,。；;：:、和及与\\d\\s]{2,16}';
const JOIN = '(?:[、,，]|[和及与])';
const FIGURE = '(?:不?低于|约|达|近)?\\d[\\d.]*[^\\d，,。；;、和及与\\s]{0,6}';
const EACH = new RegExp(
  `(${NAME}(?:[、和及与]${NAME})+)分别(为|是|达到?了?|完成|实现|[:：])?(${FIGURE}(?:${JOIN}${FIGURE})+)`,
  'g',
);
const FIGURES = new RegExp(FIGURE, 'g');

/** What is said of several things, said of each; where names and figures do not pair, it stays as it is, or the figures are left out. */
export function saidOfEach(text: string, unpaired: 'kept' | 'left-out' = 'kept'): string {
  if (!text.includes('分别')) return text;
  return text.replace(
    EACH,
    (all: string, names: string, is: string | undefined, figures: string) => {
      const things = names.split(/[、和及与]/);
      const each = figures.match(FIGURES) ?? [];
      if (things.length !== each.length) return unpaired === 'kept' ? all : things.join('、');
      return things.map((thing, at) => `${thing}${is ?? ''}${each[at] ?? ''}`).join('，');
    },
  );
}
