export {
  figure,
  figureState,
  headingUnit,
  inScale,
  inYuan,
  withScale,
  type Figure,
  type FigureState,
} from '../scoring';
