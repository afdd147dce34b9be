import path from "node:path";
import GasPlugin from "gas-webpack-plugin";
import { esbuildOptions } from "./esbuild-options.mjs";

const root = path.resolve(import.meta.dirname, "..");

/**
 * The entry holds only `global.name = …` lines, which gas-webpack-plugin turns into top-level
 * functions; everything behind it is one module.
 *
 * @param {string} kernel code of that module
 */
export const serverConfig = (kernel) => ({
  mode: "production",
  context: root,
  entry: "./src/main.ts",
  devtool: false,
  output: { path: path.join(root, "dist"), filename: "Code.js" },
  performance: { hints: false },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /src[\\/]main\.ts$/,
        loader: "esbuild-loader",
        options: { target: esbuildOptions.target },
      },
      {
        test: /src[\\/]app\.ts$/,
        type: "javascript/esm",
        loader: path.join(root, "tools/given-module-loader.cjs"),
        options: { code: kernel },
      },
    ],
  },
  plugins: [new GasPlugin({ include: ["src/main.ts"] })],
});
