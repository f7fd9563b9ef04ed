/** Settings of a site build, read from the environment; README's administrator section explains them. */

const officeAddresses = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  own: 'office/office.js',
};

/** Where the site will be served, with its closing slash. */
function siteAddress(env = process.env) {
  const address = new URL(env.ZIPING_SITE || 'https://localhost:3000/');
  if (address.protocol !== 'https:') {
    throw new Error(`ZIPING_SITE: Excel loads add-ins over https only, not ${address.href}`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** Which office.js the pages load: `worldwide`, `21vianet`, `own`, or an https address. */
function officeScript(env = process.env) {
  const choice = env.ZIPING_OFFICE_JS || 'worldwide';
  if (choice in officeAddresses) return officeAddresses[choice];
  if (choice.startsWith('https://')) return choice;
  throw new Error(
    `ZIPING_OFFICE_JS: expected ${Object.keys(officeAddresses).join(', ')} or an https address, not ${choice}`,
  );
}

/** The files of office.js that Excel asks for, by their place in the `dist` folder of Microsoft's package. */
const ownOfficeFiles = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^excel-[a-z\d]+-16\.\d+(-core)?\.js$/,
  /^(zh-cn|en-us)\/office_strings\.js$/,
];

/** Whether a site with an office.js of its own carries a file of that package. */
function isOwnOffice(file) {
  return ownOfficeFiles.some((pattern) => pattern.test(file.replaceAll('\\', '/')));
}

module.exports = { isOwnOffice, officeScript, siteAddress };
