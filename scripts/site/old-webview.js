(function () {
  // ES5 on purpose: it runs in the Internet Explorer that Office 2016 and 2019 show their panes in.
  if ('hasOwn' in Object && window.CSS && window.CSS.supports('color', 'var(--a)')) return;
  var place = document.getElementById('root');
  if (!place) return;
  // Set one by one: the page's policy lets no style be written into the HTML.
  place.style.font = '14px/1.6 sans-serif';
  place.style.padding = '0 16px';
  place.innerHTML =
    '<p>' +
    (window.external && typeof window.external.GetHostInfo !== 'undefined'
      ? '需要 Office 2021 或 Microsoft 365。本机的 Office 版本较旧，无法显示自评核验。' +
        '已是 Office 2021 的，请管理员安装 Microsoft Edge WebView2 运行时；也可以在新版浏览器里用网页工作台。<br><br>' +
        'Office 2021 or Microsoft 365 is needed: this Office is too old to show Ziping. If it is Office 2021, ' +
        'ask for the Microsoft Edge WebView2 Runtime; or use the workbench in a recent browser.'
      : '这个浏览器太旧，无法显示自评核验。请用新版的 Edge、Chrome、Firefox 或 Safari 打开本页；在 Excel 里使用需要 Office 2021 或 Microsoft 365。<br><br>' +
        'This browser is too old to show Ziping. Open this page in a recent Edge, Chrome, Firefox or Safari; ' +
        'in Excel, Office 2021 or Microsoft 365 is needed.') +
    '</p>';
})();
