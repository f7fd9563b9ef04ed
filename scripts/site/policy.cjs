const { createHash } = require('node:crypto');

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page: its own files and, in Excel, office.js; nothing else.
 * Fluent puts its rules into an empty style element, so that one and the page's own are allowed and no other.
 */
function contentSecurityPolicy({ inlineScript, inlineStyle, officeOrigin }) {
  const office = officeOrigin ? ` ${officeOrigin}` : '';
  return [
    `default-src 'self'`,
    `script-src 'self' ${hash(inlineScript)}${office}`,
    `style-src 'self' ${hash('')} ${hash(inlineStyle)}`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
