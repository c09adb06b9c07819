// The root of the package: what every language sees. L2 and L3 constructs stand here directly, L1 classes in a
// submodule per API group. The compiler of the language bindings polices whatever this file exports.
export {};
