const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { contentSecurityPolicy } = require('./policy.cjs');

const oldWebview = readFileSync(join(__dirname, 'old-webview.js'), 'utf8').trim();

/** The page is the pane: it fills the window and scrolls by itself. */
const inlineStyle = 'html,body,#root{height:100%;margin:0}';

/** The HTML of a page; the bundler adds its scripts to the head. */
function page({ title, office, shell = true }) {
  const officeOrigin = office && office.startsWith('https://') ? new URL(office).origin : '';
  const policy = contentSecurityPolicy({ inlineScript: oldWebview, inlineStyle, officeOrigin });
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta http-equiv="X-UA-Compatible" content="IE=edge">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    // Without it a browser asks the server for an icon that is not there.
    '<link rel="icon" href="data:,">',
    ...(shell ? [`<style>${inlineStyle}</style>`] : []),
    ...(office ? [`<script defer src="${office}"></script>`] : []),
    '</head>',
    '<body>',
    ...(shell ? ['<div id="root"></div>', `<script>${oldWebview}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

module.exports = { page };
