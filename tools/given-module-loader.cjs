/** A webpack loader that puts the given code in place of a module's own. */
module.exports = function givenModuleLoader() {
  return this.getOptions().code;
};
