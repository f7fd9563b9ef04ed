/** The task pane, written against the port: the same in Excel and in the workbench. */
export { download } from './download';
export { Pane, PAPER, THEMES, type PaneProps, type PaneTheme } from './pane';
export { troubleCode } from './state/trouble';
export type { Controller } from './state/controller';
export type { Services } from './state/services';
export { paneWords, type Language, type PaneWords } from '../messages';
export { columnLetters, formatPosition, parseArea } from '../hosts/host';
export { CloseButton, NoticeBar } from './ui/NoticeBar';
export { Tabs } from './ui/Tabs';
