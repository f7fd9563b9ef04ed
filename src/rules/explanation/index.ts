import contradicted from './contradicted';
import copied from './copied';
import inadequate from './inadequate';
import missing from './missing';
import noneTold from './none-told';

export const explanation = [contradicted, copied, inadequate, missing, noneTold] as const;
