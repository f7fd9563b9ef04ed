/** Functions that came after the file format: in a file they carry a mark, and without it Excel takes them for unknown names. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE ' +
    'DISPIMG DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML ' +
    'FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT ' +
    'GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH ' +
    'IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL ' +
    'MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE ' +
    'REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE ' +
    'UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Two of them carry another mark besides. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);

/** Texts, quoted names and bracketed ones, which are left alone; functions; names that stand by themselves. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.!$\u0080-\uffff])(?:([A-Za-z][A-Za-z0-9.]*)(?=\()|([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!]))/gu;

/** A formula as Excel shows it, in the words of a file: without `=`, newer functions and the names that LET and LAMBDA give with their marks. */
export function storedFormula(shown: string): string {
  const body = shown.replace(/^=/, '');
  const given = givenNames(body);
  return body.replace(PIECES, (whole: string, called?: string, name?: string) => {
    if (called !== undefined) {
      const upper = called.toUpperCase();
      if (OF_SHEETS.has(upper)) return `_xlfn._xlws.${whole}`;
      return NEWER.has(upper) ? `_xlfn.${whole}` : whole;
    }
    return name !== undefined && given.has(name.toUpperCase()) ? `_xlpm.${whole}` : whole;
  });
}

const GIVING = /\b(LET|LAMBDA)\(/gi;

/** The names that LET and LAMBDA give: every second operand of the one, all operands but the last of the other. */
function givenNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: opening, 1: kind = '', index } of formula.matchAll(GIVING)) {
    const operands = operandsFrom(formula, index + opening.length);
    const isLet = kind.toUpperCase() === 'LET';
    operands.slice(0, -1).forEach((operand, at) => {
      if (!isLet || at % 2 === 0) names.add(operand.trim().toUpperCase());
    });
  }
  return names;
}

/** The operands of a function whose bracket is open, up to the one that closes it. */
function operandsFrom(formula: string, start: number): string[] {
  const operands: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = start;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if ('({['.includes(sign)) depth += 1;
    else if (depth > 0 && ')}]'.includes(sign)) depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      operands.push(formula.slice(from, at));
      from = at + 1;
      if (sign === ')') break;
    }
  }
  return operands;
}
