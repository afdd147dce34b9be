import path from "node:path";
import GasPlugin from "gas-webpack-plugin";

const root = path.resolve(import.meta.dirname, "..");

// Apps Script refuses class fields and newer syntax when a project is pushed: esbuild lowers them.
const target = "es2019";

/**
 * The entry holds only `global.name = …` lines, which gas-webpack-plugin turns into top-level
 * functions; everything behind it is one esbuild bundle, so unused code is really dropped.
 */
export const serverConfig = {
  mode: "production",
  context: root,
  entry: "./src/main.ts",
  devtool: "source-map",
  output: { path: path.join(root, "dist"), filename: "Code.js" },
  performance: { hints: false },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /src[\\/]main\.ts$/, loader: "esbuild-loader", options: { target } },
      {
        test: /src[\\/]app\.ts$/,
        type: "javascript/esm",
        loader: path.join(root, "tools/bundle-loader.cjs"),
        options: {
          target,
          platform: "neutral",
          mainFields: ["browser", "module", "main"],
        },
      },
    ],
  },
  plugins: [new GasPlugin({ include: ["src/main.ts"] })],
};
