import contradicted from './contradicted';
import copied from './copied';
import inadequate from './inadequate';
import missing from './missing';

export const explanation = [contradicted, copied, inadequate, missing] as const;
