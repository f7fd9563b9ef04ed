/** The task pane, written against the port: the same in Excel and in the workbench. */
export { Pane, THEMES, type PaneProps, type PaneTheme } from './pane';
export type { Controller } from './state/controller';
export type { Services } from './state/services';
