export * from "./hosts/index.js";
export * from "./validate.js";
