import { forgetEach, ofEach, ofLast, TOGETHER } from '../../src/scoring';

/** A working that counts how often it was done. */
function counted<Found>(make: (key: object) => Found) {
  const done: object[] = [];
  return {
    done,
    work: (key: object): Found => {
      done.push(key);
      return make(key);
    },
  };
}

test('what is worked out of the last thing is kept until another is asked for', () => {
  const { done, work } = counted((key) => [key]);
  const read = ofLast(work);
  const [one, other] = [{}, {}];
  expect(read(one)).toBe(read(one));
  read(other);
  read(one);
  expect(done).toEqual([one, other, one]);
});

test.each([{ found: 'something' }, { found: undefined }])(
  'of the things that are judged together each is worked out once, though it gives $found',
  ({ found }) => {
    const { done, work } = counted(() => found);
    const read = ofEach(work);
    const things = Array.from({ length: TOGETHER }, () => ({}));
    for (let rule = 0; rule < 3; rule++) {
      expect(things.map(read)).toEqual(things.map(() => found));
    }
    expect(done).toEqual(things);
  },
);

test('what was kept is let go when the things are judged', () => {
  const { done, work } = counted((key) => [key]);
  const read = ofEach(work);
  const thing = {};
  read(thing);
  forgetEach();
  read(thing);
  expect(done).toEqual([thing, thing]);
});

test('no more is kept than a few things for each that is judged, however many are asked for', () => {
  const { done, work } = counted((key) => [key]);
  const read = ofEach(work);
  const first = {};
  read(first);
  for (let more = 0; more < 100 * TOGETHER; more++) read({});
  read(first);
  expect(done.filter((key) => key === first)).toHaveLength(2);
});
