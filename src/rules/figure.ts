export {
  figure,
  figureState,
  headingUnit,
  inScale, inYuan,
  type Figure,
  type FigureState,
} from '../scoring';
