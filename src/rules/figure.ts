export {
  figure,
  figureState,
  headingUnit,
  inYuan,
  type Figure,
  type FigureState,
} from '../scoring';
