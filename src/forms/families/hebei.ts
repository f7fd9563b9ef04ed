import { family } from './family';

/** 河北：指标值分符号、值、单位（文字描述），单项指标得分、权重占比、折算得分 */
export const hebei = family({
  id: 'hebei',
  signs: [
    'role:convertedScore',
    '单项指标得分',
    '权重占比',
    '折算得分',
    '符号',
    '值',
    '(文字描述)',
  ],
  needs: ['符号', '值'],
});
