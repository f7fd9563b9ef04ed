(function () {
  // ES5 on purpose: it runs in the Internet Explorer that Office 2016 and 2019 show their panes in.
  if ('hasOwn' in Object && window.CSS && window.CSS.supports('color', 'var(--a)')) return;
  var place = document.getElementById('root');
  if (!place) return;
  place.innerHTML =
    '<p style="font:14px/1.6 sans-serif;padding:16px">需要 Office 2021 或 Microsoft 365。' +
    '本机的 Office 版本较旧，无法显示自评核验；可改用网页工作台。<br><br>' +
    'Office 2021 or Microsoft 365 is needed. This Office is too old to show Ziping; ' +
    'the workbench in a browser does the same.</p>';
})();
