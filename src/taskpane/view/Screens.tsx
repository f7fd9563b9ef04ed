import { usePane } from '../ui/context';
import { ComparePrevious } from './ComparePrevious';
import { CompareReport } from './CompareReport';
import { Copy } from './Copy';
import { Forms } from './Forms';
import { History } from './History';
import { Main } from './Main';
import { Settings } from './Settings';
import { WriteBack } from './WriteBack';

const SCREENS = {
  main: Main,
  'write-back': WriteBack,
  copy: Copy,
  compare: CompareReport,
  previous: ComparePrevious,
  history: History,
  settings: Settings,
  forms: Forms,
};

/** Everything that is shown once there is an answer; loaded after the first paint. */
export function Screens() {
  const screen = usePane((state) => state.screen);
  const Screen = SCREENS[screen];
  return <Screen />;
}
