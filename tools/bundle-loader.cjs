const path = require("node:path");
const { build } = require("esbuild");

// Marks for other tools; Google would read them at every execution. Their lines stay, so the map still fits.
const marks = /^\s*\/\/ (?:src|node_modules)\/.*$|^\s*\/\/ @__NO_SIDE_EFFECTS__$/gm;

/** A webpack loader that hands a module and all it imports to esbuild and returns one module. */
module.exports = function bundleLoader() {
  const done = this.async();
  build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outfile: "out.js",
    charset: "utf8",
    sourcemap: this.sourceMap ? "external" : false,
    logLevel: "silent",
    ...this.getOptions(),
  })
    .then(({ outputFiles, metafile }) => {
      for (const file of Object.keys(metafile.inputs)) {
        this.addDependency(path.resolve(this.rootContext, file));
      }
      const textOf = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text;
      const map = textOf(".map");
      done(null, textOf(".js").replace(marks, ""), map && JSON.parse(map));
    })
    .catch(done);
};
