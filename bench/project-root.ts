/** The project's folder; the runner names it, since the built program lies elsewhere. */
export const projectRoot = process.env["COBRALO_ROOT"] ?? process.cwd();
