import contradicted from './contradicted';
import inadequate from './inadequate';
import missing from './missing';

export const explanation = [contradicted, inadequate, missing] as const;
