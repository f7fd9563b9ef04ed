/** What a sentence says of the number of staff and of posts, against the form's. */
import { decimal, type Decimal } from '../../amount';
import type { StaffFigures } from '../../forms';
import { figure } from '../../scoring';
import { named } from '../field-names';
import { evidence, type Evidence, type Facts } from './facts';
import type { Against } from './relations';

/** Others than those who hold posts, and how many came or went. */
const OF_OTHER_STAFF =
  /退休|离休|离退|聘|编外|劳务|借调|遗属|(?:超出|超过|新增|新进|增加|净增|减少|净减|调[入出离]|招[录考收]|考[入录]|转任|辞职|去世|军转|安置|消化)[^，、]{0,4}$/;
/** 超编2人, 空编3人: how far the two numbers lie apart. */
const GAP = /(?:(超编|超员)|空编|缺编|空余编制|空缺)(?:人数|人员|数)?[为有达共计约：:]{0,2}$/;

/** The staff and the posts of the basic data; of a form that stands alone those in its head. */
function staffOf({ basic, evaluation }: Facts['subject']): StaffFigures {
  const head = evaluation?.staff;
  const own = basic?.staffing;
  return own?.actual || own?.authorised
    ? own
    : {
        ...(head?.actual && { actual: head.actual.field }),
        ...(head?.authorised && { authorised: head.authorised.field }),
      };
}

function gapIsAnother(
  subject: Facts['subject'],
  said: Decimal,
  isOver: boolean,
): Evidence | undefined {
  const staffing = staffOf(subject);
  const [staff, posts] = [figure(staffing.actual), figure(staffing.authorised)];
  if (!staff || !posts) return undefined;
  const gap = isOver ? staff.stored.minus(posts.stored) : posts.stored.minus(staff.stored);
  // 空编 0人 of an office that is over, and the like, are other claims' matter.
  if (gap.isNegative() || gap.equals(said)) return undefined;
  return evidence([
    { label: named('staff'), field: staff.field },
    { label: named('authorised'), field: posts.field },
  ]);
}

/** 在职 or 编制, by the words of the sentence, is another number than the form's. */
export const headcountIsAnother: Against = ({ subject }, { word, subject: of, lead }) => {
  // 编制62人，年末实有在职60人: what its own clause names goes before what the sentence began with.
  const own = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('、')) + 1);
  if (OF_OTHER_STAFF.test(own)) return undefined;
  const gap = GAP.exec(own);
  if (gap) return gapIsAnother(subject, decimal(word), gap[1] !== undefined);
  const isPosts = /在职|在岗|实有/.test(own) ? own.includes('编制') : of.includes('编制');
  return isAnother(subject, word, isPosts);
};

function isAnother(
  subject: Facts['subject'],
  said: string,
  isPosts: boolean,
): Evidence | undefined {
  const field = staffOf(subject)[isPosts ? 'authorised' : 'actual'];
  const found = figure(field);
  if (!found || found.stored.equals(said)) return undefined;
  return evidence([{ label: named(isPosts ? 'authorised' : 'staff'), field }]);
}

/** 未超过编制95人: what was not gone beyond is stated as well. */
const NOT_BEYOND =
  /[未没不][有曾]?(?:超过|超出|突破)(?:核定|批复)?的?(?:人员|核定)?编制(?:总?数|人数|总额)?[为的：:]{0,1}$/;

export const limitIsAnother: Against = ({ subject }, { lead, word }) =>
  NOT_BEYOND.test(lead) ? isAnother(subject, word, true) : undefined;
