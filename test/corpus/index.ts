/** Workbooks that tests read and patch: what libraries make, and by hand what none of them makes. */
export {
  handBook,
  MAIN,
  PLAIN_STYLES,
  RELATIONSHIPS,
  rels,
  contentTypes,
  type HandBook,
} from './package';
export { hard } from './hard';
export { odd } from './odd';
export { corpus, variants, type CorpusBook } from './workbooks';
export { pack, packByHand, rawEntries, textOf, unpack, type Parts } from './zip';
