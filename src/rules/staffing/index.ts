import controlRate from './control-rate';
import overEstablishment from './over-establishment';

export const staffing = [controlRate, overEstablishment] as const;
