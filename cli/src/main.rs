//! The program `fivetran`.

fn main() {}
