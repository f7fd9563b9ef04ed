/** The workbench: the pane beside a workbook grid, as a static page without Office. */
export { Workbench, type WorkbenchProps } from './workbench';
