import basicCoversOperating from './basic-covers-operating';
import consolidated from './consolidated';
import costIndicator from './cost-indicator';
import fundProject from './fund-project';
import identity from './identity';
import initialBudget from './initial-budget';
import projectExpenditure from './project-expenditure';
import projectList from './lists/project-list';
import projectsTotal from './projects-total';
import sameIndicator from './same-indicator';
import staffCosts from './staff-costs';
import unitTable from './tables/unit-table';

export const cross = [
  basicCoversOperating,
  consolidated,
  costIndicator,
  fundProject,
  identity,
  initialBudget,
  projectExpenditure,
  projectList,
  projectsTotal,
  sameIndicator,
  staffCosts,
  unitTable,
] as const;
