/** Many workbooks: which are to be checked, by how many workers, and the summary of them all. */
export {
  keyOf,
  ofShard,
  readResults,
  resultLine,
  shardName,
  type Shard,
  type Source,
} from './plan';
export { runPool, type Crew } from './pool';
export { summarySheet } from './summary';
