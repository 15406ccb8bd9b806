import { GriffelCSSExtractionPlugin } from "@griffel/webpack-extraction-plugin";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

/** The address that manifest.xml is written for. Another one is given as `--env address=https://…`. */
const DEFAULT_ADDRESS = "https://localhost:3000";

const OFFICE_JS = "https://appsforoffice.microsoft.com";

/**
 * What the pages may load and do: their own scripts and Microsoft's library, and nothing else. Nothing is fetched and
 * nothing is sent. Fluent writes its styles into the page.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = (template, filename, chunks) =>
  new HtmlWebpackPlugin({ template, filename, chunks, scriptLoading: "defer", templateParameters: { policy: CONTENT_POLICY } });

export default function config({ address = DEFAULT_ADDRESS } = {}) {
  if (!/^https:\/\/[^/?#\s]+(\/[^?#\s]*[^/?#\s])?$/.test(address)) {
    throw new Error(`"${address}" is not an address such as https://example.org or https://example.org/scorecard-check.`);
  }
  return {
    mode: "production",
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts", notice: "./src/commands/notice.ts" },
    output: { filename: "[name].[contenthash].js", chunkFilename: "[name].[contenthash].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.js$/, include: /node_modules\/@fluentui/, loader: GriffelCSSExtractionPlugin.loader },
        {
          test: /\.tsx?$/,
          include: /src\/taskpane/,
          use: [
            GriffelCSSExtractionPlugin.loader,
            { loader: "@griffel/webpack-loader" },
            {
              loader: "ts-loader",
              options: { transpileOnly: true, configFile: "src/taskpane/tsconfig.json", compilerOptions: { noEmit: false } },
            },
          ],
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        {
          test: /\.tsx?$/,
          exclude: /src\/taskpane/,
          loader: "ts-loader",
          options: { transpileOnly: true, instance: "plain", compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      // Each rule sets one property of one class, and Griffel sorts them: the order of the modules says nothing.
      new MiniCssExtractPlugin({ filename: "[name].[contenthash].css", ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      page("src/taskpane/taskpane.html", "taskpane.html", ["taskpane"]),
      page("src/commands/commands.html", "commands.html", ["commands"]),
      page("src/commands/notice.html", "notice.html", ["notice"]),
      page("assets/pages/support.html", "support.html", []),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (manifest) => manifest.toString().replaceAll(DEFAULT_ADDRESS, address) },
        ],
      }),
    ],
    // scripts/check-size.ts holds the budget, in the bytes that travel.
    performance: false,
  };
}
