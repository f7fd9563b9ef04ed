const { chmodSync, existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join, relative } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { page } = require('./scripts/site/page.cjs');
const { isOwnOffice, officeScript, siteAddress } = require('./scripts/site/settings.cjs');

const root = (...parts) => join(__dirname, ...parts);
const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8'));

/** What the pages need of the browser; `scripts/site/old-webview.js` asks for the same. */
const browsers = ['chrome 93', 'edge 93', 'safari 15.4', 'firefox 92'];

function common(swcEnv) {
  return {
    mode: 'production',
    context: __dirname,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          // A room's index names everything in it; a page takes only what it uses.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            env: swcEnv,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        // A sample workbook as base64 text, so that a page opened from disk has it too.
        {
          test: /\.xlsx$/,
          type: 'asset/inline',
          generator: { dataUrl: (content) => content.toString('base64') },
        },
        { test: /\.(svg|png)$/, type: 'asset/resource' },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** One bundled file for Node: everything in it, evaluated only when it is asked for. */
function forNode({ name, entry, folder, filename, externals }) {
  const base = common({ targets: { node: '20' } });
  return {
    ...base,
    name,
    entry: root(entry),
    target: 'node20',
    node: { __dirname: false, __filename: false },
    output: { path: root('dist', folder), filename },
    externals,
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    // Shorter names parse faster; functions written into one another are too large for V8 to inline.
    optimization: { minimizeOptions: { javascript: { compress: false } } },
    plugins: [
      new webpack.DefinePlugin({ 'process.env.ZIPING_VERSION': JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap('executable', () =>
            chmodSync(root('dist', folder, filename), 0o755),
          ),
      },
    ],
  };
}

/** Pages for a browser or Excel's webview. */
function forBrowser({ name, folder, pages, office, plugins = [] }) {
  return {
    ...common({ targets: browsers }),
    name,
    entry: Object.fromEntries(pages.map(({ id, entry }) => [id, root(entry)])),
    target: 'web',
    output: {
      path: root('dist', folder),
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      publicPath: 'auto',
      // The workbench lives in a folder of the site that is built by itself.
      clean: { keep: /^workbench[\\/]/ },
    },
    // The page's policy holds hashes of its inline parts: they must stay as written.
    optimization: { splitChunks: { chunks: 'all' }, minimizeOptions: { html: false } },
    plugins: [
      new webpack.DefinePlugin({ 'process.env.ZIPING_VERSION': JSON.stringify(version) }),
      ...pages.map(
        ({ id, file, title, shell }) =>
          new HtmlPlugin({
            filename: file,
            chunks: [id],
            minify: false,
            templateContent: page({ title, office, shell }),
          }),
      ),
      ...plugins,
    ],
  };
}

function ownOffice(office) {
  if (office.startsWith('https://')) return [];
  const from = root('node_modules/@microsoft/office-js/dist');
  return [
    { from: join(from, '../LICENSE.md'), to: 'office/' },
    {
      from: '{*,zh-cn/*,en-us/*}.js',
      context: from,
      to: 'office/',
      toType: 'dir',
      info: { minimized: true },
      filter: (path) => isOwnOffice(relative(from, path)),
    },
  ];
}

/** Serves the pane while it is worked on, with the certificate that `npm start` has Windows or macOS trust. */
function devServer() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const certificates = Object.fromEntries(
    Object.entries({ ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' })
      .map(([key, file]) => [key, join(folder, file)])
      .filter(([, file]) => existsSync(file)),
  );
  return {
    port: 3000,
    server: { type: 'https', options: certificates },
    // Under the page's policy nothing may be injected; a reload in the pane is one key.
    hot: false,
    client: false,
  };
}

function taskpane() {
  const office = officeScript();
  const site = siteAddress();
  const config = forBrowser({
    name: 'taskpane',
    folder: 'site',
    office,
    pages: [
      { id: 'taskpane', entry: 'src/taskpane/main.tsx', file: 'taskpane.html', title: '自评核验' },
      {
        id: 'commands',
        entry: 'src/commands/main.ts',
        file: 'commands.html',
        title: '自评核验',
        shell: false,
      },
    ],
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll('https://localhost:3000/', site),
          },
          ...ownOffice(office),
        ],
      }),
    ],
  });
  return { ...config, devServer: devServer() };
}

const targets = {
  cli: () =>
    forNode({ name: 'cli', entry: 'src/cli/main.ts', folder: 'cli', filename: 'ziping.js' }),
  taskpane,
  workbench: () =>
    forBrowser({
      name: 'workbench',
      folder: 'site/workbench',
      pages: [
        {
          id: 'workbench',
          entry: 'src/workbench/main.tsx',
          file: 'index.html',
          title: '自评核验工作台',
        },
      ],
    }),
  bench: () =>
    forNode({
      name: 'bench',
      entry: 'bench/main.ts',
      folder: 'bench',
      filename: 'bench.js',
      externals: Object.fromEntries(
        ['exceljs', '@e965/xlsx', 'docx', 'playwright-core', '@sparticuz/chromium'].map((name) => [
          name,
          `commonjs ${name}`,
        ]),
      ),
    }),
};

/** `--env only=cli,taskpane` builds some; without it all but the bench. */
module.exports = (env = {}) => {
  const wanted =
    typeof env.only === 'string' ? env.only.split(',') : ['cli', 'taskpane', 'workbench'];
  const unknown = wanted.filter((name) => !Object.hasOwn(targets, name));
  if (unknown.length > 0) throw new Error(`No such target: ${unknown.join(', ')}`);
  return wanted.map((name) => targets[name]());
};
