import { decimal, type Decimal } from './decimal';

export const ZERO: Decimal = decimal(0);
export const HALF: Decimal = decimal('0.5');
export const ONE: Decimal = decimal(1);
export const TEN: Decimal = decimal(10);
export const HUNDRED: Decimal = decimal(100);
