import { usePane } from '../../ui/context';
import { ComparePrevious } from '../comparison/ComparePrevious';
import { CompareReport } from '../comparison/CompareReport';
import { Copy } from '../changes/Copy';
import { Forms } from '../forms/Forms';
import { History } from '../changes/History';
import { Main } from './Main';
import { Settings } from '../settings/Settings';
import { WriteBack } from '../changes/WriteBack';

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
