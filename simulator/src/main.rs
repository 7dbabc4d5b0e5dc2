//! The program that runs the simulator.

fn main() {}
